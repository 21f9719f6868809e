import type { z } from "zod/mini";
import { nearestWord } from "../../core/schemes/nearestWord";
import type { ExpectedKind, SchemeFault } from "../../core/words/monthMessages";
import { SCHEME_FIELDS } from "./schemeSchema";

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, ExpectedKind>> = {
  number: "number",
  int: "number",
  string: "text",
  array: "list",
  object: "object",
  record: "object",
  boolean: "yes or no",
};
const LONGEST_SHOWN = 60;

/** A path as people read it: indicators[0].weightPercent. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

/** The value at a path of the document; undefined where the path leads nowhere. */
function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<PropertyKey, unknown>)[key];
  }, document);
}

function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

const optionTexts = (values: readonly unknown[]): string[] => values.map((value) => String(value));

function notOneOf(path: string, allowed: readonly string[], found: unknown): SchemeFault {
  const nearest = typeof found === "string" ? nearestWord(found, allowed) : undefined;
  return { code: "not one of", path, allowed, found: shown(found), nearest: nearest ?? null };
}

/** Union members are told apart by what they accept: the texts they name, or the kind of value. */
function unionFault(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: string,
  found: unknown,
): SchemeFault {
  const inner = issue.errors.flat();
  const texts = inner.flatMap((error) => (error.code === "invalid_value" ? optionTexts(error.values) : []));
  const discriminated = "options" in issue && Array.isArray(issue.options) ? optionTexts(issue.options) : [];
  if (texts.length + discriminated.length > 0) return notOneOf(path, [...discriminated, ...texts], found);
  return { code: "wrong kind", path, expected: "text", found: shown(found) };
}

function faultsOf(issue: Issue, document: unknown): SchemeFault[] {
  const path = pathText(issue.path);
  const found = valueAt(document, issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((field) => ({
      code: "unknown field",
      path,
      field,
      nearest: nearestWord(field, SCHEME_FIELDS) ?? null,
    }));
  }
  if (path === "total.digits" && typeof found === "number")
    return [{ code: "out of range", path, atLeast: 0, atMost: 6, whole: true, found: shown(found) }];
  if (path.endsWith(".target") && typeof found === "number")
    return [{ code: "out of range", path, moreThan: 0, atMost: null, found: shown(found) }];
  if (issue.code === "invalid_value" && found === undefined && typeof issue.values[0] === "number")
    return [{ code: "missing field", path, expected: "number" }];
  if (issue.code === "invalid_type" || (found === undefined && issue.path.length > 0)) {
    const expected = (issue.code === "invalid_type" ? KINDS[issue.expected] : undefined) ?? "text";
    return [
      found === undefined
        ? { code: "missing field", path, expected }
        : { code: "wrong kind", path, expected, found: shown(found) },
    ];
  }
  if (issue.code === "invalid_value") return [notOneOf(path, optionTexts(issue.values), found)];
  if (issue.code === "invalid_union") return [unionFault(issue, path, found)];
  if (issue.code === "too_small" && issue.origin === "string")
    return [{ code: "wrong kind", path, expected: "filled text", found: shown(found) }];
  if (issue.code === "too_small" && issue.origin === "array")
    return [{ code: "wrong kind", path, expected: "filled list", found: shown(found) }];
  if (issue.code === "too_small" && !issue.inclusive)
    return [
      { code: "out of range", path, moreThan: Number(issue.minimum), atMost: null, found: shown(found) },
    ];
  if (issue.code === "too_small")
    return [
      { code: "out of range", path, atLeast: Number(issue.minimum), atMost: null, found: shown(found) },
    ];
  if (issue.code === "too_big")
    return [{ code: "out of range", path, atLeast: 0, atMost: Number(issue.maximum), found: shown(found) }];
  return [{ code: "wrong kind", path, expected: "number", found: shown(found) }];
}

/** What the form check has to say, as data: path, what was expected, what was found, the field that may be meant. */
export function schemeFaults(issues: readonly Issue[], document: unknown): SchemeFault[] {
  return issues.flatMap((issue) => faultsOf(issue, document));
}
