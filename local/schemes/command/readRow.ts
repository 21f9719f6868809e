import type { Case, Facts } from "../../../core/appraise/facts";
import { factsOf } from "../../../core/appraise/facts";
import type { Value } from "../../../core/appraise/figure";
import { readNumber } from "../../../core/numbers/readNumber";
import { nearestWord } from "../../../core/schemes/nearestWord";
import type { Scheme } from "../../../core/schemes/scheme";
import { SchemeCommandProblem } from "./schemeCommandProblem";

const YES: ReadonlySet<string> = new Set(["yes", "true", "是", "有"]);
const NO: ReadonlySet<string> = new Set(["no", "false", "否", "无", "無"]);

/** Ids that a row may give values of. */
function valueIds({ inputs = [], parameters = [], indicators = [] }: Scheme): string[] {
  const ofMethods = indicators.flatMap(({ method }) => {
    if (method.kind === "raters") return method.raters.map(({ id }) => id);
    return method.kind === "review" ? method.marks : [];
  });
  const ids = [...inputs, ...parameters, ...indicators].map(({ id }) => id);
  return [...new Set([...ids, ...ofMethods])];
}

function readValue(text: string): Value {
  const lower = text.toLowerCase();
  if (YES.has(lower)) return true;
  return NO.has(lower) ? false : (readNumber(text) ?? text);
}

function numberIn(name: string, found: string): number {
  const number = readNumber(found);
  if (number === undefined) throw new SchemeCommandProblem({ code: "not a number", name, found });
  return number;
}

/** A case as written: `rude=2` is two cases, `late.size=12` one of twelve minutes. */
function readCase(name: string, field: string, text: string): Case {
  if (field === "degree") return { degree: text };
  return { [field === "" ? "times" : field]: numberIn(name, text) };
}

/** Reads the values of one person: `sales=18000, score=80, months=90;92`. */
export function readRow(text: string, scheme: Scheme): Facts {
  const ids = valueIds(scheme);
  const incidents = (scheme.incidents ?? []).map(({ id }) => id);
  const values = new Map<string, Value | readonly Value[]>();
  const cases = new Map<string, Case[]>();
  for (const part of text.split(/[,，、](?!\d{3}(?:\D|$))|\n/)) {
    if (part.trim() === "") continue;
    const [, name = "", written = ""] = /^\s*([^=＝]+?)\s*[=＝]\s*(.*?)\s*$/.exec(part) ?? [];
    if (name === "") throw new SchemeCommandProblem({ code: "not name=value", found: part.trim() });
    const [, incident = "", field = ""] = /^(.+?)(?:\.(size|points|money|degree))?$/.exec(name) ?? [];
    if (incidents.includes(incident))
      cases.set(incident, [...(cases.get(incident) ?? []), readCase(name, field, written)]);
    else if (ids.includes(name)) {
      const several = written.split(/[;；]/).filter((each) => each.trim() !== "");
      values.set(name, written.includes(";") ? several.map(readValue) : readValue(written));
    } else {
      const known = [...ids, ...incidents];
      const nearest = nearestWord(name, known) ?? null;
      throw new SchemeCommandProblem({ code: "unknown figure", found: name, nearest, known });
    }
  }
  return factsOf(values, { cases });
}
