import type { IndicatorBasis, PayBasis, SumBasis, SumTerm } from "../appraise/basis";
import type { Figure, UnsettledReason } from "../appraise/figure";
import { Unsettled } from "../appraise/figure";
import type { BandRow } from "../bands/bandTable";
import type { ExplanationStep } from "../explain/explanation";
import type { FigureName } from "../explain/figureNames";
import { figureNames } from "../explain/figureNames";
import type { Effect } from "../schemes/escalation";
import type { Scheme } from "../schemes/scheme";
import type { Unit } from "../schemes/unit";
import { explanation as en } from "./en/explanation";
import type { ExplanationWords } from "./explanationWords";
import { figureWithUnit } from "./figureText";
import type { Language } from "./language";
import { renderFault } from "./renderFault";
import { explanation as zhCN } from "./zhCN/explanation";
import { explanation as zhTW } from "./zhTW/explanation";

const WORDS: Readonly<Record<Language, ExplanationWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** Units of the figures that every scheme has. */
const COMMON_UNITS: Readonly<Record<string, Unit>> = {
  total: "points",
  payout: "share",
  pay: "money",
  money: "money",
  "incidents.money": "money",
  "escalations.money": "money",
  "incidents.points": "points",
  "escalations.points": "points",
};

type Fields = Readonly<Record<string, string>>;

const fill = (template: string, fields: Fields): string =>
  template.replace(/\{(\w+)\}/g, (_place, name: string) => fields[name] ?? "");

/** Says the steps of an explanation in one language: each in one sentence, every figure with its unit. */
export class ExplanationWriter {
  readonly #names: ReadonlyMap<string, FigureName>;
  readonly #words: ExplanationWords;

  constructor(
    scheme: Scheme,
    private readonly language: Language,
  ) {
    this.#names = figureNames(scheme);
    this.#words = WORDS[language];
  }

  /** What a figure is called. */
  name(id: string): string {
    const own = this.#names.get(id) ?? this.#names.get(id.replace(/\.\w+$/, ""));
    return own?.names[this.language] ?? this.#words.figures[id] ?? id;
  }

  /** What the steps of a part stand under. */
  heading(part: ExplanationStep["part"]): string {
    return this.#words.headings[part];
  }

  /** A figure with the unit that it has in the scheme. */
  figure(id: string, value: Figure): string {
    return this.#amount(value, this.#names.get(id)?.unit ?? COMMON_UNITS[id] ?? "items");
  }

  /** Why a figure has no value, and what to do about it. */
  reason(reason: UnsettledReason): string {
    const limit = (value: number | null): string => (value === null ? "∞" : this.#amount(value, "items"));
    const fields: Fields = {
      id: reason.id,
      name: this.name(reason.id),
      ...("found" in reason && { found: this.#amount(reason.found, "items") }),
      ...("from" in reason && { from: limit(reason.from), to: limit(reason.to) }),
      ...("allowed" in reason && { allowed: this.#listed(reason.allowed) }),
      ...("among" in reason && { among: this.#listed(reason.among) }),
      ...("lacks" in reason && { lacks: this.#words.lacks[reason.lacks] }),
      ...("fault" in reason && { fault: renderFault(reason.fault, this.language) }),
    };
    return fill(this.#words.unsettled[reason.code], fields);
  }

  /** One step in one sentence. */
  sentence(step: ExplanationStep): string {
    const { id, value, basis } = step;
    const name = this.name(id);
    if (value instanceof Unsettled)
      return this.#part("unsettled", { name, reason: this.reason(value.reason) });
    if (basis?.part === "indicator") return this.#indicator(step, basis);
    if (basis?.part === "section" || basis?.part === "total")
      return this.#part(basis.part, { name, ...this.#sum(basis) });
    if (basis?.part === "incident") {
      const more = (figure: Figure, unit: Unit): string =>
        figure === 0 ? "" : this.#words.parts.comma + this.#amount(figure, unit);
      return this.#part("incident", {
        name,
        cases: this.#amount(basis.cases, "times"),
        points: more(basis.points, "points"),
        money: more(basis.money, "money"),
      });
    }
    if (basis?.part === "rule")
      return this.#part("grade by rule", { grade: this.figure(id, value), rule: String(basis.rule) });
    if (basis?.part === "pay") return this.#pay(step, basis);
    if (step.part === "escalation")
      return this.#part("escalation", { name, effects: this.#effects(step.effects ?? []) });
    if (basis?.part === "lookup") {
      const looked = { value: this.#amount(basis.value, "items"), row: this.#row(basis.row) };
      const columns = (step.columns ?? []).map((column) =>
        this.#part("column", { name: this.name(column.id), value: this.figure(column.id, column.value) }),
      );
      if (step.part === "grade")
        return this.#part("grade", { ...looked, grade: this.figure(id, value), columns: columns.join("") });
      if (step.part === "payout") return this.#part("payout", { ...looked, payout: this.figure(id, value) });
      return this.#part("commission", { ...looked, name, amount: this.figure(id, value) });
    }
    return this.#part(step.part === "rank" ? "rank" : "requirement", { name, value: this.figure(id, value) });
  }

  #amount(value: Figure, unit: Unit): string {
    return figureWithUnit(value, unit, this.language);
  }

  #listed(texts: readonly string[]): string {
    return texts.join(this.language === "en" ? ", " : "、");
  }

  #part(part: keyof ExplanationWords["parts"], fields: Fields): string {
    return fill(this.#words.parts[part], fields);
  }

  #row({ row, written, limits }: BandRow): string {
    // Worded limits already say it; bare numbers and from–to columns don't.
    const isWorded = /[^\d.,%\s–-]/.test(written);
    const edge = (side: "lower" | "upper"): string => {
      const limit = limits[side];
      if (limit === null || isWorded) return "";
      return this.#part(`${side} ${limit.holds}`, { at: this.#amount(limit.at, "items") });
    };
    return this.#part("from row", { row: String(row), written, lower: edge("lower"), upper: edge("upper") });
  }

  #terms(base: number, terms: readonly SumTerm[]): string {
    const shown = terms.map(({ id, amount }) => ({ name: this.name(id), amount }));
    const all = base === 0 && shown.length > 0 ? shown : [{ name: "", amount: base }, ...shown];
    return all
      .map(({ name, amount }, index) => {
        const sign = amount < 0 ? "− " : index > 0 ? "+ " : "";
        return `${sign}${this.#amount(Math.abs(amount), "items")}${name === "" ? "" : ` (${name})`}`;
      })
      .join(" ");
  }

  #sum({ base, terms, sum, changes }: SumBasis): Fields {
    return {
      terms: this.#terms(base, terms),
      sum: this.#amount(sum, "points"),
      changes: changes
        .map(({ by, to }) => fill(this.#words.changes[by], { to: this.#amount(to, "points") }))
        .join(""),
    };
  }

  #indicator({ id, value, weighted }: ExplanationStep, basis: IndicatorBasis): string {
    const points = this.figure(id, value);
    const unit = this.#names.get(id)?.unit ?? "points";
    const incidents = (basis.incidents ?? []).map(({ id: incident, points: each }) => {
      const sign = each < 0 ? " − " : " + ";
      return `${sign}${this.#amount(Math.abs(each), "items")} (${this.name(incident)})`;
    });
    const isGiven = basis.value === undefined && basis.row === undefined && basis.method === "bands";
    const template = isGiven ? this.#words.parts.given : this.#words.methods[basis.method];
    const row = basis.row ? this.#row(basis.row) : "";
    const number = (value_: number | undefined, of: Unit): string =>
      value_ === undefined ? "" : this.#amount(value_, of);
    const sentence = fill(template, {
      name: this.name(id),
      value: basis.value === undefined ? "" : this.#amount(basis.value, "items"),
      points,
      full: basis.full === null ? "–" : this.#amount(basis.full, unit),
      row: basis.method === "ratio" && row !== "" ? ` (${row})` : row,
      target: number(basis.target, "items"),
      attainment: number(basis.attainmentFraction, "share"),
      rank: number(basis.rank, "rank"),
      units: number(basis.units, "items"),
      steps: number(basis.steps, "items"),
      incidents: incidents.length > 0 ? incidents.join("") : this.#words.parts["nothing deducted"],
    });
    const weight = weighted && {
      weight: this.#amount(weighted.weightPercent / 100, "share"),
      points: this.#amount(weighted.points, "points"),
    };
    return (
      sentence +
      (basis.vetoed === true ? this.#words.parts.vetoed : "") +
      (weight ? this.#part("weighted", weight) : "")
    );
  }

  #pay({ part, id, value }: ExplanationStep, { terms, conditionsHeld }: PayBasis): string {
    const times = this.#words.parts.times;
    const factor = ({ id: of, value: each }: PayBasis["terms"][number]["factors"][number]): string =>
      of === null ? this.#amount(each, "items") : `${this.figure(of, each)} (${this.name(of)})`;
    const written = terms.map(({ factors, dividedBy, amount }, index) => {
      const product = factors.map(factor).join(times);
      const share = dividedBy ? product + this.#words.parts.divided + factor(dividedBy) : product;
      return (index === 0 ? (amount < 0 ? "− " : "") : amount < 0 ? " − " : " + ") + share;
    });
    return this.#part(part === "pay" ? "pay" : "component", {
      name: this.name(id),
      terms: written.length > 0 ? written.join("") : this.#amount(0, "items"),
      amount: this.figure(id, value),
      otherwise: conditionsHeld ? "" : this.#words.parts.otherwise,
    });
  }

  #effects(effects: readonly Effect[]): string {
    const words = this.#words.effects;
    const said = effects.map((effect) => {
      const operand = (value: number | string): string =>
        typeof value === "number" ? this.#amount(value, "items") : this.name(value);
      switch (effect.kind) {
        case "total":
          return fill(words.total, { amount: operand(effect.sets) });
        case "points":
          return fill(words[`${effect.effect} points`], { amount: operand(effect.amount) });
        case "money":
          return fill(words[`${effect.effect} money`], {
            amount: effect.factors.map(operand).join(this.#words.parts.times),
          });
        case "action":
          return fill(effect.decidedBy === "person" ? words.person : words.action, {
            action: effect.names[this.language],
          });
        case "state":
          return fill(words.state, { action: effect.names[this.language], periods: operand(effect.periods) });
      }
    });
    return said.join(this.language === "en" ? "; " : "；");
  }
}
