import { checkForGrading } from "../../core/schemes/checkForGrading";
import { checkScheme } from "../../core/schemes/checkScheme";
import { SCHEME_VERSION } from "../../core/schemes/scheme";
import type { Scheme } from "../../core/schemes/scheme";
import type { SchemeFault } from "../../core/words/schemeMessages";
import { checkOptions } from "./checkOptions";
import { jsonFaultAt } from "./jsonFaultAt";
import { schemeFaults } from "./schemeFaults";
import { schemeSchema } from "./schemeSchema";

/** A scheme document as read: the scheme, or everything that is wrong with it. */
export type SchemeReading =
  | { readonly kind: "scheme"; readonly scheme: Scheme }
  | { readonly kind: "faults"; readonly faults: readonly SchemeFault[] };

/** Names that reach into every object of the language: no field of ours is called so. */
const FORBIDDEN_FIELDS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Levels of lists and objects in each other; a scheme has eight. */
const MOST_LEVELS = 50;

/** True where the document is nested deeper than any scheme; whatever walks through it would run out of stack. */
function isTooDeep(document: unknown): boolean {
  let level: unknown[] = [document];
  for (let depth = 0; depth < MOST_LEVELS; depth++) {
    level = level.flatMap((value): unknown[] =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

function forbiddenFields(value: unknown, path: string): SchemeFault[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => forbiddenFields(item, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]): SchemeFault[] => {
    if (FORBIDDEN_FIELDS.has(field)) return [{ code: "forbidden field", path, field }];
    return forbiddenFields(inner, path === "" ? field : `${path}.${field}`);
  });
}

/**
 * Reads a scheme from JSON text; everything that is wrong is listed, not only the first.
 * @param use "grade" where people are to be graded by it at once, so that it also has to be sound
 */
export function readScheme(text: string, use: "load" | "grade" = "load"): SchemeReading {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    if (error instanceof RangeError) return { kind: "faults", faults: [{ code: "too deep" }] };
    return { kind: "faults", faults: [{ code: "not json", ...jsonFaultAt(text, error) }] };
  }
  if (isTooDeep(document)) return { kind: "faults", faults: [{ code: "too deep" }] };
  const forbidden = forbiddenFields(document, "");
  if (forbidden.length > 0) return { kind: "faults", faults: forbidden };
  if (
    typeof document === "object" &&
    document !== null &&
    "version" in document &&
    document.version !== SCHEME_VERSION
  ) {
    // Another version has other fields: naming those would only mislead.
    return {
      kind: "faults",
      faults: [{ code: "unknown version", found: JSON.stringify(document.version), known: SCHEME_VERSION }],
    };
  }
  const checked = schemeSchema.safeParse(document);
  if (!checked.success) return { kind: "faults", faults: schemeFaults(checked.error.issues, document) };
  const scheme: Scheme = checked.data;
  const structure = checkScheme(scheme);
  // With a part missing, options could hardly be blamed for it.
  const found = structure.length > 0 ? structure : checkOptions(scheme);
  const faults = use === "grade" ? [...found, ...checkForGrading(scheme)] : found;
  return faults.length > 0 ? { kind: "faults", faults } : { kind: "scheme", scheme };
}
