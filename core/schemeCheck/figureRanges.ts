import type { BandRows } from "../schemes/bandRows";
import { isGradeRules } from "../schemes/grades";
import type { Indicator, Section } from "../schemes/indicator";
import type { Operand } from "../schemes/operand";
import type { Scheme } from "../schemes/scheme";
import { incidentRange } from "./incidentRange";
import { methodRange } from "./methodRange";
import type { Range } from "./range";
import { ANYTHING, hull, just, keptWithin, NOT_NEGATIVE, productOfRanges, sumOfRanges } from "./range";
import type { RangeMode, RangeSource } from "./rangeSource";
import { answersOf } from "./rangeSource";

/** What the figures of a scheme can come to, by interval arithmetic over its methods; each worked out once. */
export class FigureRanges implements RangeSource {
  readonly #known = new Map<string, Range>();
  readonly #unfinished = new Set<string>();

  constructor(
    readonly scheme: Scheme,
    readonly mode: RangeMode,
  ) {}

  /** The range of a figure; anything where it isn't known or depends on itself. */
  of(id: string): Range {
    const known = this.#known.get(id);
    if (known) return known;
    if (this.#unfinished.has(id)) return ANYTHING;
    this.#unfinished.add(id);
    const range = this.#settle(id);
    this.#unfinished.delete(id);
    this.#known.set(id, range);
    return range;
  }

  /** The range of an operand; null where it is left out or "none". */
  ofOperand(operand: Operand | null | undefined): Range | null {
    if (operand === null || operand === undefined) return null;
    return typeof operand === "number" ? just(operand) : this.of(operand);
  }

  /** The full points of an indicator: 100 for a weighted one without any; null for one without either. */
  fullOf({ fullPoints, weightPercent }: Indicator): Range | null {
    return this.ofOperand(fullPoints) ?? (weightPercent === undefined ? null : just(100));
  }

  /** Indicators that the total adds up by their weights, or null where it is a plain sum. */
  weighted(): readonly Indicator[] | null {
    const counting = (this.scheme.indicators ?? []).filter(({ informative }) => informative !== true);
    const hasWeights = counting.some(({ weightPercent }) => weightPercent !== undefined);
    const combine = this.scheme.total?.combine ?? (hasWeights ? "weighted" : "sum");
    return combine === "weighted" ? counting : null;
  }

  #settle(id: string): Range {
    const { scheme } = this;
    const parameter = scheme.parameters?.find((each) => each.id === id);
    if (parameter) return parameter.value === null ? NOT_NEGATIVE : just(parameter.value);
    if (scheme.inputs?.some((each) => each.id === id)) return NOT_NEGATIVE;
    const indicator = scheme.indicators?.find((each) => each.id === id);
    if (indicator) return this.#indicator(indicator);
    const section = scheme.sections?.find((each) => each.id === id);
    if (section) return this.#section(section);
    if (scheme.incidents?.some((each) => each.id === id)) return NOT_NEGATIVE;
    if (id === "total" && scheme.total) return this.#total(scheme);
    if (id === "rank" || id === "rankFromLast") return { from: 1, to: Infinity };
    if (id === "payout" && scheme.payout) return this.#column(scheme.payout.bands, 1);
    if (id.startsWith("grade.") && scheme.grades && !isGradeRules(scheme.grades)) {
      const column = scheme.grades.columns?.findIndex((each) => `grade.${each.id}` === id) ?? -1;
      return column < 0 ? ANYTHING : this.#column(scheme.grades.bands, column + 1);
    }
    const weighted = id.endsWith(".weighted") ? this.#weighted(id.slice(0, -".weighted".length)) : null;
    if (weighted) return weighted;
    if (scheme.commissions?.some((each) => each.id === id)) return NOT_NEGATIVE;
    return ANYTHING;
  }

  #column(rows: BandRows, column: number): Range {
    const answers = answersOf(rows, column);
    return answers.length === 0 ? ANYTHING : hull(answers.map(just));
  }

  #weighted(id: string): Range | null {
    const indicator = this.scheme.indicators?.find((each) => each.id === id);
    if (!indicator) return null;
    const weight = this.ofOperand(indicator.weightPercent);
    return weight ? productOfRanges(productOfRanges(this.of(id), weight), just(1 / 100)) : this.of(id);
  }

  #indicator(indicator: Indicator): Range {
    const range = methodRange(indicator, this);
    return indicator.zeroWhen && this.mode === "possible" ? hull([range, just(0)]) : range;
  }

  /** What the incidents that count toward a figure add; in "full" nothing happened. */
  incidentsToward(target: string): Range {
    if (this.mode === "full") return just(0);
    const { incidents = [], indicators = [], sections = [] } = this.scheme;
    const homes = new Set([...indicators, ...sections].map(({ id }) => id));
    const counting = incidents.filter(({ toward }) =>
      target === "total" ? toward === undefined || !homes.has(toward) : toward === target,
    );
    return sumOfRanges(counting.map((incident) => incidentRange(incident, this)));
  }

  #section(section: Section): Range {
    const { sections = [], indicators = [] } = this.scheme;
    const items = [
      ...sections.filter(({ parent }) => parent === section.id).map(({ id }) => this.of(id)),
      ...indicators
        .filter((each) => each.section === section.id && each.informative !== true)
        .map(({ id }) => this.of(id)),
    ];
    const full = this.ofOperand(section.fullPoints);
    const base = items.length === 0 && full ? [full] : [];
    const sum = sumOfRanges([...base, ...items, this.incidentsToward(section.id)]);
    const settled = section.headline === "cap" || section.headline === "lose from headline";
    const capped = full && settled && items.length > 0 ? keptWithin(sum, null, full) : sum;
    const floored = keptWithin(capped, this.ofOperand(section.floor), null);
    return section.zeroWhen && this.mode === "possible" ? hull([floored, just(0)]) : floored;
  }

  #total({ total: rule, sections = [], indicators = [], escalations = [] }: Scheme): Range {
    const weighted = this.weighted();
    const items = weighted
      ? weighted.flatMap(({ id }) => this.#weighted(id) ?? [])
      : [
          ...sections.filter(({ parent }) => parent === undefined).map(({ id }) => this.of(id)),
          ...indicators
            .filter((each) => each.section === undefined && each.informative !== true)
            .map(({ id }) => this.of(id)),
        ];
    const effects = this.mode === "full" ? [] : escalations.flatMap((each) => each.effects);
    const moved = effects.flatMap((effect): Range[] => {
      if (effect.kind !== "points") return [];
      return [effect.effect === "deduct" ? { from: -Infinity, to: 0 } : NOT_NEGATIVE];
    });
    const base = this.ofOperand(rule?.base ?? 0) ?? just(0);
    const sum = sumOfRanges([base, ...items, this.incidentsToward("total"), ...moved]);
    // A cap says nothing about what items without known points come to.
    if (this.mode === "full" && sum.to === Infinity) return sum;
    const kept = keptWithin(sum, this.ofOperand(rule?.floor), this.ofOperand(rule?.cap));
    const set = effects.flatMap((effect) =>
      effect.kind === "total" ? (this.ofOperand(effect.sets) ?? []) : [],
    );
    return hull([kept, ...set]);
  }
}
