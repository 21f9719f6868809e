import { findSchemeDefects } from "../../../core/schemeCheck/findSchemeDefects";
import type { SchemeFinding, SchemeFindingCode } from "../../../core/schemeCheck/schemeFinding";
import type { Names } from "../../../core/schemes/names";
import type { Indicator } from "../../../core/schemes/indicator";
import type { Input, Parameter, Scheme } from "../../../core/schemes/scheme";

/** A name that is the same in all languages. */
export const named = (id: string): { readonly id: string; readonly names: Names } => ({
  id,
  names: { en: id, "zh-CN": id, "zh-TW": id },
});

/** A scheme of the parts given. */
export const schemeOf = (parts: Partial<Scheme>): Scheme => ({ version: 2, ...named("small"), ...parts });

/** An item that a person rates, of so many full points. */
export const rated = (id: string, fullPoints: number, more: Partial<Indicator> = {}): Indicator => ({
  ...named(id),
  fullPoints,
  method: { kind: "rated" },
  ...more,
});

/** An item that incidents take points off. */
export const deducted = (id: string, fullPoints: number, floor?: number | null): Indicator => ({
  ...named(id),
  fullPoints,
  method: { kind: "deduction", ...(floor !== undefined && { floor }) },
});

/** A value of each person. */
export const input = (id: string, unit: Input["unit"] = "points"): Input => ({ ...named(id), unit });

/** A figure of the scheme; null for a blank. */
export const parameter = (id: string, value: number | null): Parameter => ({
  ...named(id),
  unit: "points",
  value,
});

/** A total that is one figure which comes from elsewhere. */
export const scored: Pick<Scheme, "inputs" | "total"> = {
  inputs: [input("score")],
  total: { combine: "sum", base: "score" },
};

/** The findings with a code. */
export function found(parts: Partial<Scheme>, code: SchemeFindingCode): SchemeFinding[] {
  return findSchemeDefects(schemeOf(parts)).filter((finding) => finding.code === code);
}

/** Severity, code and place of everything that is found but defaults and open choices. */
export function defectsOf(scheme: Scheme): string[] {
  return findSchemeDefects(scheme)
    .filter(({ code }) => code !== "default" && code !== "open choice")
    .map(({ severity, code, place }) => `${severity} ${code} ${place}`);
}
