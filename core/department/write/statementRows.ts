import { Unsettled } from "../../appraise/figure";
import { explainFigures } from "../../explain/explanation";
import type { Scheme } from "../../schemes/scheme";
import type { Speaker } from "../../words/explanation/speaker";
import { stepSentence } from "../../words/explanation/stepSentence";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import type { GradedAppraisee } from "../departmentResult";
import type { AppealDeadline } from "./appealDeadline";
import { cellOf } from "./cell";
import { proposalText } from "./proposalText";
import { headRows, resultRows } from "./statementHead";
import { itemRows } from "./statementItems";
import { payRows } from "./statementPay";
import type { StatementRow } from "./statementRow";
import { EMPTY_ROW, headingRow, sentenceRow } from "./statementRow";

/** What a statement says beside the figures. */
export interface StatementOf {
  readonly month: string;
  readonly runId: string;
  /** How many have a rank. */
  readonly ranked: number;
  readonly deadline: AppealDeadline;
}

/** The explanation, step by step; what nothing is known of and nothing rests on isn't told. */
function explanationRows(scheme: Scheme, { subject }: GradedAppraisee, speaker: Speaker): StatementRow[] {
  const steps = explainFigures(scheme, subject).filter(
    ({ part, value }) => part !== "requirement" || !(value instanceof Unsettled),
  );
  if (steps.length === 0) return [];
  const sentences = steps.map((step, index) => sentenceRow(`${index + 1}. ${stepSentence(speaker, step)}`));
  return [headingRow(departmentWritingWords(speaker.language).statement.how), ...sentences, EMPTY_ROW];
}

function proposalRows({ proposals }: GradedAppraisee, speaker: Speaker): StatementRow[] {
  if (proposals.length === 0) return [];
  const { statement } = departmentWritingWords(speaker.language);
  const rows = proposals.map((proposal) => {
    const { what, remedy } = proposalText(proposal, speaker);
    return sentenceRow(speaker.language === "en" ? `${what} ${remedy}` : what + remedy);
  });
  return [headingRow(statement.proposals), ...rows, EMPTY_ROW];
}

function appealRows({ days, published, until }: AppealDeadline, speaker: Speaker): StatementRow[] {
  const { appeal, appealBy } = departmentWritingWords(speaker.language).statement;
  return [headingRow(appeal), sentenceRow(appealBy(days, published, until)), EMPTY_ROW, EMPTY_ROW];
}

const SIGNATURE_LINE = "____________";

function signatureRows({ language }: Speaker): StatementRow[] {
  const { signatures } = departmentWritingWords(language).statement;
  const colon = language === "en" ? ": " : "：";
  // Two columns of signatures: the second stands over the third column.
  const row = (...signers: (keyof typeof signatures)[]): StatementRow => ({
    cells: signers.map((signer, index) => ({
      cell: cellOf(signatures[signer] + colon + SIGNATURE_LINE, "plain"),
      columns: index === 0 ? 2 : 4,
    })),
  });
  return [row("employee", "supervisor"), EMPTY_ROW, row("hr", "date")];
}

/** A person's statement from top to bottom. */
export function statementRows(
  scheme: Scheme,
  graded: GradedAppraisee,
  speaker: Speaker,
  of: StatementOf,
): StatementRow[] {
  return [
    ...headRows(scheme, graded, of, speaker),
    ...resultRows(scheme, graded, of.ranked, speaker),
    ...itemRows(scheme, graded, speaker),
    ...payRows(scheme, graded, speaker),
    ...explanationRows(scheme, graded, speaker),
    ...proposalRows(graded, speaker),
    ...appealRows(of.deadline, speaker),
    ...signatureRows(speaker),
  ];
}
