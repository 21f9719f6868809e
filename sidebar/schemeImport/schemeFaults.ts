import type { z } from "zod/mini";
import { readNumber } from "../../core/numbers/readNumber";
import { nearestWord } from "../../core/schemes/nearestWord";
import type { ExpectedKind, IdForm, SchemeFault } from "../../core/words/schemeMessages";
import { pathText, shownValue, valueAt } from "./documentPath";
import { fieldNames } from "./fieldNames";
import { unionReading } from "./unionReading";

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
const ID_FORMS: readonly IdForm[] = ["id", "scheme id"];

const optionTexts = (values: readonly unknown[]): string[] => values.map((value) => String(value));

function notOneOf(path: string, allowed: readonly string[], found: unknown): SchemeFault {
  const nearest = typeof found === "string" ? nearestWord(found, allowed) : undefined;
  return { code: "not one of", path, allowed, found: shownValue(found), nearest: nearest ?? null };
}

function unionFaults(issue: Extract<Issue, { code: "invalid_union" }>, document: unknown): SchemeFault[] {
  const path = pathText(issue.path);
  const found = valueAt(document, issue.path);
  const reading = unionReading(issue, found);
  if (reading.kind === "texts") return [notOneOf(path, reading.texts, found)];
  if (reading.kind === "member") return reading.issues.flatMap((inner) => faultsOf(inner, document));
  return found === undefined
    ? [{ code: "missing field", path, expected: reading.expected }]
    : [{ code: "wrong kind", path, expected: reading.expected, found: shownValue(found) }];
}

/** A number that is too small, too large, or no whole one. */
function rangeFault(
  issue: Extract<Issue, { code: "too_small" | "too_big" | "not_multiple_of" }>,
  found: unknown,
): SchemeFault {
  const at = { code: "out of range", path: pathText(issue.path), found: shownValue(found) } as const;
  if (issue.code === "not_multiple_of" || at.path.endsWith("digits"))
    return { ...at, atLeast: 0, atMost: 6, whole: true };
  if (issue.code === "too_big") return { ...at, atLeast: 0, atMost: Number(issue.maximum) };
  return issue.inclusive
    ? { ...at, atLeast: Number(issue.minimum), atMost: null }
    : { ...at, moreThan: Number(issue.minimum), atMost: null };
}

function faultsOf(issue: Issue, document: unknown): SchemeFault[] {
  const path = pathText(issue.path);
  const found = valueAt(document, issue.path);
  const wrong = (expected: ExpectedKind): SchemeFault[] =>
    found === undefined && issue.path.length > 0
      ? [{ code: "missing field", path, expected }]
      : [{ code: "wrong kind", path, expected, found: shownValue(found) }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((field) => {
        const nearest = nearestWord(field, fieldNames(document, issue.path)) ?? null;
        return { code: "unknown field", path, field, nearest };
      });
    case "invalid_union":
      return unionFaults(issue, document);
    case "invalid_type":
      return wrong(KINDS[issue.expected] ?? "text");
    case "invalid_value":
      if (found === undefined) return wrong(typeof issue.values[0] === "number" ? "number" : "text");
      return [notOneOf(path, optionTexts(issue.values), found)];
    case "invalid_format": {
      // A number in quotation marks would be taken for an id that is spelt badly.
      if (issue.message === "operand" && typeof found === "string" && readNumber(found) !== undefined)
        return wrong("number");
      const form = ID_FORMS.find((known) => known === issue.message) ?? "figure id";
      return [{ code: "bad id", path, form, found: shownValue(found) }];
    }
    case "too_small":
    case "too_big":
    case "not_multiple_of":
      if (issue.code === "too_small" && issue.origin === "string") return wrong("filled text");
      if (issue.code === "too_small" && issue.origin === "array") return wrong("filled list");
      return [rangeFault(issue, found)];
    default:
      return wrong("object");
  }
}

/** What the form check has to say, as data: path, what was expected, what was found, the field that may be meant. */
export function schemeFaults(issues: readonly Issue[], document: unknown): SchemeFault[] {
  return issues.flatMap((issue) => faultsOf(issue, document));
}
