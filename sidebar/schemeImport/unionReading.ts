import type { z } from "zod/mini";
import { nearestWord } from "../../core/schemes/nearestWord";
import type { ExpectedKind } from "../../core/words/schemeMessages";

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { code: "invalid_union" }>;

/** What a value was most likely meant to be where several forms are allowed and it has none of them. */
export type UnionReading =
  /** One of some texts. */
  | { readonly kind: "texts"; readonly texts: readonly string[] }
  /** One of the forms, with what keeps the value from it. */
  | { readonly kind: "member"; readonly issues: readonly Issue[] }
  | { readonly kind: "neither"; readonly expected: ExpectedKind };

/** Objects of which one field tells the form; by the names of these fields. */
const TOLD_APART: readonly ExpectedKind[] = ["all or any", "incidents or periods", "bands or rules"];

const isOfOtherKind = (issues: readonly Issue[]): boolean =>
  issues.some(({ code, path }) => path.length === 0 && (code === "invalid_type" || code === "invalid_value"));

/** Fields that a form needs and the value lacks. */
const lackedFields = (issues: readonly Issue[], found: object): string[] =>
  issues.flatMap(({ path: [field, ...further] }) =>
    typeof field === "string" && further.length === 0 && !Object.hasOwn(found, field) ? [field] : [],
  );

const strangeFields = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 0), 0);

function within({ path }: UnionIssue, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

/** Which of the allowed forms a value comes nearest to. */
export function unionReading(issue: UnionIssue, found: unknown): UnionReading {
  // The option that tells the kinds apart holds none of their names.
  const kinds = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  if (kinds.length > 0) return { kind: "texts", texts: kinds };
  const texts = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === "invalid_value" && inner.path.length === 0 ? inner.values : []))
    .map(String);
  if (typeof found === "string" && nearestWord(found, texts) !== undefined) return { kind: "texts", texts };
  const [first, ...others] = issue.errors.filter((issues) => !isOfOtherKind(issues));
  if (!first) {
    const expected = issue.errors
      .flat()
      .flatMap((inner) => (inner.code === "invalid_type" ? inner.expected : []));
    if (texts.length > 0 && !expected.includes("string")) return { kind: "texts", texts };
    if (expected.includes("object")) return { kind: "neither", expected: "object" };
    return { kind: "neither", expected: expected.includes("number") ? "number or figure" : "text" };
  }
  if (typeof found === "object" && found !== null && !Array.isArray(found)) {
    const lacked = [first, ...others].map((issues) => lackedFields(issues, found));
    const expected = TOLD_APART.find((names) => names === lacked.map(([field]) => field).join(" or "));
    if (expected) return { kind: "neither", expected };
    const nearest = [first, ...others].reduce((best, next) =>
      lackedFields(next, found).length + strangeFields(next) <
      lackedFields(best, found).length + strangeFields(best)
        ? next
        : best,
    );
    return { kind: "member", issues: within(issue, nearest) };
  }
  return { kind: "member", issues: within(issue, first) };
}
