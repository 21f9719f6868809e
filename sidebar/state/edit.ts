import type { FieldSetting } from "../../core/schemes/choice";
import type { Scheme } from "../../core/schemes/scheme";

/** One change of a scheme document, as data: what people did, so that it can be taken back and done again. */
export type Edit =
  /** Sets fields, all at once; an undefined value takes a field away. Paths as `core/schemes/fieldPath` reads them. */
  | { readonly kind: "set"; readonly sets: readonly FieldSetting[] }
  /** Puts an entry into a list, which is made where it isn't there yet. */
  | { readonly kind: "insert"; readonly list: string; readonly at: number; readonly entry: unknown }
  | { readonly kind: "remove"; readonly list: string; readonly at: number }
  | { readonly kind: "move"; readonly list: string; readonly from: number; readonly to: number }
  /** Another document in the place of this one, such as the version of the sheet. */
  | { readonly kind: "replace"; readonly scheme: Scheme };

/** Sets one field. */
export function setting(field: string, value: unknown): Edit {
  return { kind: "set", sets: [{ field, value }] };
}
