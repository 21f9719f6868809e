import type { SumBasis } from "../../appraise/basis";
import type { Figure, LinkedFrom, UnsettledReason } from "../../appraise/figure";
import type { BandRow } from "../../bands/bandTable";
import type { FigureName } from "../../explain/figureNames";
import { figureNames } from "../../explain/figureNames";
import type { Scheme } from "../../schemes/scheme";
import type { Unit } from "../../schemes/unit";
import { figureWithUnit } from "../figureText";
import type { Language } from "../language";
import { renderMessage } from "../renderMessage";
import { COMMON_UNITS, explanationWords } from "./commonFigures";
import type { ExplanationWords } from "./explanationWords";

/** What the places of a template are filled with. */
export type Fields = Readonly<Record<string, string>>;

/** A template with its places filled; a place without a field is left out. */
export function fillTemplate(template: string, fields: Fields): string {
  return template.replace(/\{(\w+)\}/g, (_place, name: string) => fields[name] ?? "");
}

/** Names and figures of one scheme in one language. */
export class Speaker {
  readonly words: ExplanationWords;
  readonly frequency: Scheme["frequency"];
  readonly #names: ReadonlyMap<string, FigureName>;
  readonly #labels: ReadonlyMap<string, string>;

  constructor(
    scheme: Scheme,
    readonly language: Language,
  ) {
    this.words = explanationWords(language);
    this.frequency = scheme.frequency;
    this.#names = figureNames(scheme);
    const labels = Object.entries(scheme.grades?.labels ?? {});
    this.#labels = new Map(labels.map(([label, names]) => [label, names[language]]));
  }

  /** What a figure is called; `late.points` goes by the incident's name. */
  name(id: string): string {
    const own = this.#names.get(id) ?? this.#names.get(id.replace(/\.\w+$/, ""));
    return own?.names[this.language] ?? this.words.figures[id] ?? id;
  }

  /** A figure in the unit that it has in the scheme; a grade by its label in the language. */
  figure(id: string, value: Figure): string {
    const label = id === "grade" && typeof value === "string" ? this.#labels.get(value) : undefined;
    return label ?? this.amount(value, this.unit(id));
  }

  unit(id: string): Unit {
    return this.#names.get(id)?.unit ?? COMMON_UNITS[id] ?? "items";
  }

  /** Unit of the value that an indicator scores. */
  valueUnit(id: string): Unit {
    return this.#names.get(id)?.valueUnit ?? "items";
  }

  amount(value: Figure, unit: Unit = "items"): string {
    return figureWithUnit(value, unit, this.language);
  }

  /** An operand: a number as it is, a figure by its name. */
  operand(operand: number | string): string {
    return typeof operand === "number" ? this.amount(operand) : this.name(operand);
  }

  listed(texts: readonly string[]): string {
    return texts.join(this.language === "en" ? ", " : "、");
  }

  part(part: keyof ExplanationWords["parts"], fields: Fields = {}): string {
    return fillTemplate(this.words.parts[part], fields);
  }

  /** A figure's name behind its amount. */
  aside(name: string): string {
    return name === "" ? "" : this.part("aside", { name });
  }

  /** A value that was looked up, with what rounding first made of it. */
  looked(value: Figure, compared: number | undefined, unit: Unit = "items"): string {
    const rounded = compared === undefined ? "" : this.part("compared", { compared: this.amount(compared) });
    return this.amount(value, unit) + rounded;
  }

  /** What changed a sum, in order. */
  changes(changes: SumBasis["changes"], unit: Unit): string {
    return changes
      .map(({ by, to }) => fillTemplate(this.words.changes[by], { to: this.amount(to, unit) }))
      .join("");
  }

  /** A row of a band table: its number, its limits as written, and its edges where the writing doesn't say them. */
  row({ row, written, limits }: BandRow): string {
    const isWorded = /[^\d.,%\s–-]/.test(written);
    const edge = (side: "lower" | "upper"): string => {
      const limit = limits[side];
      if (limit === null || isWorded) return "";
      return this.part(`${side} ${limit.holds}`, { at: this.amount(limit.at) });
    };
    return this.part("from row", { row: String(row), written, lower: edge("lower"), upper: edge("upper") });
  }

  /** The scheme and figure that a value is taken from. */
  linked({ scheme, figure, names }: LinkedFrom): Fields {
    const name = names?.[this.language] ?? this.words.figures[figure] ?? figure;
    return { scheme: scheme[this.language], figure: name };
  }

  /** Why a figure has no value, and what to do about it. */
  reason(reason: UnsettledReason): string {
    const limit = (value: number | null): string => (value === null ? "∞" : this.amount(value));
    return fillTemplate(this.words.unsettled[reason.code], {
      id: reason.id,
      name: this.name(reason.id),
      ...("link" in reason && { ...this.linked(reason.link), why: this.words.nothingThere[reason.why] }),
      ...("found" in reason && { found: this.amount(reason.found) }),
      ...("from" in reason && { from: limit(reason.from), to: limit(reason.to) }),
      ...("allowed" in reason && { allowed: this.listed(reason.allowed) }),
      ...("among" in reason && { among: this.listed(reason.among) }),
      ...("lacks" in reason && { lacks: this.words.lacks[reason.lacks] }),
      ...("fault" in reason && { fault: renderMessage(reason.fault, this.language) }),
    });
  }
}
