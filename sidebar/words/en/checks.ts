import type { CheckWords } from "../checkWords";

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const checks: CheckWords = {
  counts: (errors, warnings, notes) =>
    [
      counted(errors, "error", "errors"),
      counted(warnings, "warning", "warnings"),
      counted(notes, "note", "notes"),
    ].join(" · "),
  nothing: "Nothing wrong found. No gap, no overlap, no weight that is missing.",
  findings: "Findings",
  checking: "Checking …",
  choices: "What the text leaves open",
  choicesHint: "The text of the scheme can be read in several ways. Decide which one holds here.",
  taken: "(as set)",
  setOtherwise: "The fields are set to none of these readings.",
  cantTake: (why) => `This reading can't be taken: ${why}`,
  parameters: "Fixed figures of the scheme",
  parametersHint: "The same for everybody. Blank means not configured, never 0.",
  blank: "not configured",
};
