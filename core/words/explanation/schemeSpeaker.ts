import type { Scheme } from "../../schemes/scheme";
import type { Unit } from "../../schemes/unit";
import type { Language } from "../language";
import { Speaker } from "./speaker";

/** Speaks of a scheme without anybody's figures: a parameter that has a value is told by it, any other figure by its name. */
export class SchemeSpeaker extends Speaker {
  readonly #parameters: ReadonlyMap<string, NonNullable<Scheme["parameters"]>[number]>;

  constructor(scheme: Scheme, language: Language) {
    super(scheme, language);
    this.#parameters = new Map((scheme.parameters ?? []).map((parameter) => [parameter.id, parameter]));
  }

  override operand(operand: number | string): string {
    const parameter = typeof operand === "string" ? this.#parameters.get(operand) : undefined;
    const { value = null, unit = "items" } = parameter ?? {};
    // Behind points the sentences have the word themselves.
    return value === null ? super.operand(operand) : this.amount(value, unit === "points" ? "items" : unit);
  }

  /** An operand in its unit: 2 points, 200 yuan; a figure by its name. */
  quantity(operand: number | string, unit: Unit): string {
    if (typeof operand === "number") return this.amount(operand, unit);
    const value = this.#parameters.get(operand)?.value;
    return typeof value === "number" ? this.amount(value, unit) : this.name(operand);
  }
}
