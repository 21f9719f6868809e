import { paper } from "../numbers/paper";
import { isGradeRules } from "../schemes/grades";
import type { Scheme } from "../schemes/scheme";
import type { FigureRanges } from "./figureRanges";
import { usesOf } from "./figureUses";
import { payBreaks } from "./payBreaks";
import type { Stretch } from "./payLine";
import { payLine, regainedFrom, SAME_AMOUNT } from "./payLine";
import { PayProbe } from "./payProbe";
import type { SchemeFinding } from "./schemeFinding";
import { schemeFinding } from "./schemeFinding";
import { stretchOf } from "./stretchOf";

/** A figure that is paid, or decides what is, with the field that a floor for it goes into. */
interface Outcome {
  readonly id: string;
  readonly place: string;
  readonly floor: string | null;
}

/** What is paid: payout rate, wages of grades, pay components and their sum. */
function outcomesOf({ payout, grades, pay }: Scheme): Outcome[] {
  const wages =
    grades && !isGradeRules(grades) ? (grades.columns ?? []).filter(({ unit }) => unit === "money") : [];
  const components = pay?.components ?? [];
  return [
    ...(payout ? [{ id: "payout", place: "payout", floor: null }] : []),
    ...wages.map(({ id }) => ({ id: `grade.${id}`, place: `grades.columns.${id}`, floor: null })),
    ...components.map(({ id, atLeast }) => ({
      id,
      place: `pay.components.${id}`,
      floor: atLeast === undefined ? `pay.components.${id}.atLeast` : null,
    })),
    // The sum of one component is that component.
    ...(pay && components.length > 1
      ? [
          {
            id: "pay",
            place: "pay",
            floor: pay.floor === undefined || pay.floor === null ? "pay.floor" : null,
          },
        ]
      : []),
  ];
}

/** From the lowest value that the driver can have to well behind its last break. */
function domainOf(
  driver: string,
  breaks: readonly number[],
  ranges: FigureRanges,
): { from: number; to: number } {
  const range = ranges.of(driver);
  const last = breaks[breaks.length - 1] ?? 0;
  const first = breaks[0] ?? 0;
  const share = Math.abs(last) <= 2 && !breaks.every(Number.isInteger);
  return {
    from: Number.isFinite(range.from) ? range.from : Math.min(0, first),
    to: Number.isFinite(range.to) ? range.to : Math.max(share ? 1 : 100, last * 1.25),
  };
}

/** Jumps and falls where two stretches meet. Along the total more should pay more; else a fall is one against the whole line. */
function jointFindings(
  line: readonly Stretch[],
  outcome: Outcome,
  driver: string,
  amount: (value: number) => number | undefined,
): SchemeFinding[] {
  const [lowest, highest] = [line[0]?.start ?? 0, line[line.length - 1]?.end ?? 0];
  const rises = driver === "total" || highest >= lowest;
  return line.slice(1).flatMap((above, index): SchemeFinding[] => {
    const below = line[index] as Stretch;
    const [before, after] = [below.end, above.start];
    if (Math.abs(after - before) <= toleranceFor(before, after)) return [];
    const at = above.from;
    const more = { found: after, expected: before };
    const message = { outcome: outcome.id, driver, at, before, after } as const;
    if (!rises || after > before)
      return [schemeFinding("info", outcome.place, { code: "pay jump", ...message }, more)];
    const regained = regainedFrom(line, index + 1, before);
    const holds = amount(at) === before ? "excluded" : "included";
    const interval = stretchOf(at, regained ?? Infinity, holds, "excluded");
    return [
      schemeFinding(
        "error",
        outcome.place,
        { code: "pay falls", ...message, regained },
        { ...more, interval },
      ),
    ];
  });
}

/** Rates jump by hundredths; amounts that differ by less than a cent don't. */
const toleranceFor = (a: number, b: number): number =>
  Math.max(Math.abs(a), Math.abs(b)) <= 2 ? 1e-9 : SAME_AMOUNT;

/** The stretch in which an amount that is otherwise paid is taken instead. */
function negativeFindings(line: readonly Stretch[], outcome: Outcome, driver: string): SchemeFinding[] {
  const pays = line.some(({ start, end }) => Math.max(start, end) > SAME_AMOUNT);
  const negative = line.filter(({ start, end }) => Math.min(start, end) < -SAME_AMOUNT);
  const [first] = negative;
  if (!pays || !first || outcome.floor === null) return [];
  const zeroOf = ({ from, to, start, end }: Stretch): number =>
    paper(from + ((0 - start) * (to - from)) / (end - start));
  const last = negative[negative.length - 1] as Stretch;
  const from = first.start < 0 ? first.from : zeroOf(first);
  const to = last.end < 0 ? last.to : zeroOf(last);
  const lowest = Math.min(...negative.map(({ start, end }) => Math.min(start, end)));
  return [
    schemeFinding(
      "error",
      outcome.place,
      {
        code: "pay negative",
        outcome: outcome.id,
        driver,
        at: first.start < first.end ? first.from : last.to,
      },
      {
        found: lowest,
        expected: 0,
        interval: stretchOf(from, to, "included", "excluded"),
        remedies: [{ code: "floor 0", sets: [{ field: outcome.floor, value: 0 }] }],
      },
    ),
  ];
}

/** Units of what is scored: only along these what is paid must not go below 0. */
const SCORED: ReadonlySet<string> = new Set(["points", "rating", "share"]);

/** Figures along which what is paid is looked at: those with breaks, and those that score. */
function driversOf(
  scheme: Scheme,
  breaks: ReadonlyMap<string, readonly number[]>,
  probe: PayProbe,
): string[] {
  const scored = [...(scheme.inputs ?? []), ...(scheme.indicators ?? [])]
    .filter(({ unit = "points", ...part }) => SCORED.has(unit) && !("list" in part && part.list === true))
    .map(({ id }) => id);
  const total = scheme.total ? ["total"] : [];
  const aliased = probe.leafOf("total");
  return [...new Set([...breaks.keys(), ...total, ...scored])].filter(
    (id) => id === "total" || id !== aliased,
  );
}

/**
 * What is paid along the figures that decide it, computed by the scheme's own engine on both sides of every edge:
 * jumps, stretches where more is worth less, and amounts below 0.
 * @param full ranges with everything met
 */
export function payLineFindings(scheme: Scheme, ranges: FigureRanges, full: FigureRanges): SchemeFinding[] {
  const outcomes = outcomesOf(scheme);
  if (outcomes.length === 0) return [];
  const probe = new PayProbe(scheme, full);
  const breaks = payBreaks(scheme, ranges);
  const drivers = driversOf(scheme, breaks, probe);
  const alias = probe.leafOf("total");
  return drivers.flatMap((driver) => {
    const isTotal = driver === "total" && alias !== "total";
    const reached = new Set(
      isTotal ? [...usesOf(scheme, alias), ...usesOf(scheme, "total")] : usesOf(scheme, driver),
    );
    const own = [...(breaks.get(driver) ?? []), ...(isTotal ? (breaks.get(alias) ?? []) : [])].sort(
      (a, b) => a - b,
    );
    const domain = domainOf(driver, own, ranges);
    const jumped = new Set<number>();
    return outcomes.flatMap((outcome) => {
      if (!reached.has(outcome.id.split(".")[0] ?? "")) return [];
      const amount = (value: number): number | undefined => probe.amount(outcome.id, driver, value);
      const line = payLine(own, domain, amount);
      const isScored = SCORED.has(unitOf(scheme, driver));
      const parts = [
        ...jointFindings(line, outcome, driver, amount),
        ...(isScored ? negativeFindings(line, outcome, driver) : []),
      ];
      // What a part does the sum does too: it is said once, where it can be changed.
      if (outcome.id === "pay") return parts.filter(({ code }) => code === "pay negative");
      // A rate or wage that jumps makes the component jump that it is paid by.
      const said = parts.filter((part) => part.code !== "pay jump" || !jumped.has(part.at));
      for (const part of parts) if (part.code === "pay jump") jumped.add(part.at);
      return said;
    });
  });
}

const unitOf = ({ inputs = [], indicators = [] }: Scheme, id: string): string =>
  id === "total" ? "points" : ([...inputs, ...indicators].find((each) => each.id === id)?.unit ?? "points");
