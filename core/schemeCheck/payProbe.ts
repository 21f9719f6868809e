import { Appraiser } from "../appraise/appraiser";
import type { Facts } from "../appraise/facts";
import { factsOf } from "../appraise/facts";
import type { Value } from "../appraise/figure";
import { FigureTable } from "../appraise/figureTable";
import { Group } from "../appraise/group";
import { Subject } from "../appraise/subject";
import type { Scheme } from "../schemes/scheme";
import type { Unit } from "../schemes/unit";
import type { FigureRanges } from "./figureRanges";

/** Amounts that stand for whatever people have: round, and unlike each other's fractions. */
const USUAL: Readonly<Record<Unit, Value>> = {
  points: 100,
  rating: 5,
  share: 1,
  seconds: 30,
  minutes: 5,
  hours: 8,
  days: 1,
  months: 6,
  clients: 100,
  people: 10,
  times: 1,
  money: 1000,
  items: 10,
  rank: 1,
  date: "2024-03-31",
  "yes or no": true,
  text: "",
};

/** Facts of somebody with usual amounts, everything met and nothing happened. */
function usualFacts({ inputs = [], parameters = [] }: Scheme): Facts {
  const values = new Map<string, Value | readonly Value[]>();
  for (const { id, unit, list } of inputs) values.set(id, list === true ? [USUAL[unit]] : USUAL[unit]);
  for (const { id, unit, value } of parameters) if (value === null) values.set(id, USUAL[unit]);
  return factsOf(values);
}

/** Computes any figure of a scheme with another one held fast, by the engine that pays people. */
export class PayProbe {
  readonly #definitions: Appraiser["definitions"];
  readonly #facts: Facts;
  readonly #pinned = new Map<string, FigureTable>();
  readonly #scheme: Scheme;

  /** @param full ranges with everything met: the points of the indicators that aren't being moved */
  constructor(scheme: Scheme, full: FigureRanges) {
    this.#scheme = scheme;
    this.#definitions = new Appraiser(scheme).definitions;
    const points = new Map(
      (scheme.indicators ?? []).flatMap(({ id }) => {
        const { to } = full.of(id);
        return Number.isFinite(to) ? [[id, to] as const] : [];
      }),
    );
    this.#facts = { ...usualFacts(scheme), points };
  }

  /** What a figure comes to where another has a value; undefined where it has none. */
  amount(outcome: string, driver: string, value: number): number | undefined {
    // A total that is one figure alone moves with it.
    const moved = new Set([driver, this.leafOf(driver)]);
    const values = new Map(this.#facts.values);
    for (const id of moved) values.set(id, value);
    const facts = { ...this.#facts, values };
    const found = new Subject(this.#withValuesOf(moved), facts, new Group()).figure(outcome);
    return typeof found === "number" ? found : undefined;
  }

  /** The definitions with some figures taken as given; made once for each driver. */
  #withValuesOf(moved: ReadonlySet<string>): FigureTable {
    const key = [...moved].join();
    const known = this.#pinned.get(key);
    if (known) return known;
    const pinned = new Map(this.#definitions);
    for (const id of moved) pinned.set(id, { value: (subject) => subject.given(id) });
    const figures = new FigureTable(pinned);
    this.#pinned.set(key, figures);
    return figures;
  }

  /** The one figure that the total is, where it is nothing else; otherwise the figure itself. */
  leafOf(driver: string): string {
    const { total, indicators = [], sections = [], incidents = [] } = this.#scheme;
    if (driver !== "total" || !total) return driver;
    const items = indicators.filter(({ informative }) => informative !== true);
    if (items.length === 0 && sections.length === 0 && typeof total.base === "string") return total.base;
    const [only, ...others] = items;
    const alone = only && others.length === 0 && sections.length === 0 && incidents.length === 0;
    return alone && (only.weightPercent === undefined || only.weightPercent === 100) ? only.id : driver;
  }
}
