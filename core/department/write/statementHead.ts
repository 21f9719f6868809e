import { gradeLabel } from "../../month/gradeLooks";
import { digitsNeeded } from "../../month/valueText";
import { toCents } from "../../pay/toCents";
import type { Scheme } from "../../schemes/scheme";
import type { LayoutCell } from "../../workbook/sheetLayout";
import type { Speaker } from "../../words/explanation/speaker";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import { monthWords } from "../../words/renderMonth";
import { quoted } from "../../words/numberText";
import type { GradedAppraisee } from "../departmentResult";
import { cellOf } from "./cell";
import { gradeLooks } from "./gradeLook";
import { runMark } from "./ownSheet";
import { openGrades } from "./resultNote";
import type { StatementRow } from "./statementRow";
import { behind, EMPTY_ROW, plainRow, STATEMENT_WIDTHS, wideRow } from "./statementRow";

/** Whose statement it is, of which month and scheme. */
export function headRows(
  scheme: Scheme,
  { appraisee }: GradedAppraisee,
  of: { readonly month: string; readonly runId: string },
  { language }: Speaker,
): StatementRow[] {
  const { title, labels } = departmentWritingWords(language).statement;
  const { name, number, post, team } = appraisee.member;
  const entry = scheme.entry === undefined ? scheme.id : `${scheme.id} (${scheme.entry})`;
  type Label = keyof typeof labels;
  const left = (label: Label, value: string | undefined): StatementRow["cells"] => [
    { cell: cellOf(labels[label], "label"), columns: 1 },
    { cell: cellOf(quoted(value ?? ""), "text"), columns: 2 },
  ];
  // In a column of its own: over two, the grid of the local workbook cuts a text that just fills the first.
  const right = (label: Label, value: string | undefined): StatementRow["cells"] => [
    { cell: cellOf(labels[label], "label"), columns: 2 },
    { cell: cellOf(quoted(value ?? ""), "wrapped"), columns: 1 },
  ];
  const row = (...pairs: StatementRow["cells"][]): StatementRow => ({ cells: pairs.flat() });
  return [
    { ...wideRow(`${title} · ${of.month}`, "title"), lines: 2 },
    wideRow([entry, runMark(of.runId)].join(" · "), "note"),
    row(left("person", name), right("number", number)),
    row(left("post", post), right("team", team)),
    row(left("scheme", scheme.names[language]), right("month", of.month)),
    EMPTY_ROW,
  ];
}

/** A figure under its header. */
interface Shown {
  readonly header: string;
  readonly cell: LayoutCell;
  /** Characters that its column should have room for; in a narrower one it goes to the last column. */
  readonly room: number;
}

/** Characters that an amount of money takes: 123,456.78. */
const MONEY_ROOM = 11;

/** The figures each in a column; what has no room in the next one stands in the last, behind blanks of the same look. */
function rowOf(shown: readonly Shown[], cellFor: (shown: Shown) => LayoutCell): StatementRow {
  const last = STATEMENT_WIDTHS.length - 1;
  const cells: LayoutCell[] = [];
  for (const each of shown) {
    const cell = cellFor(each);
    if (each.room > (STATEMENT_WIDTHS[cells.length] ?? 0))
      while (cells.length < last) cells.push(behind(cell));
    cells.push(cell);
  }
  return plainRow(cells);
}

/** Total, rank, grade, payout rate, pay and money at a glance: those that the scheme has. */
export function resultRows(
  scheme: Scheme,
  graded: GradedAppraisee,
  ranked: number,
  speaker: Speaker,
): StatementRow[] {
  const { language } = speaker;
  const words = departmentWritingWords(language);
  const { columns, notGraded } = monthWords(language);
  const { total, rank, grade, payoutFraction, payYuan, moneyYuan } = graded;
  const open = openGrades(scheme, graded, speaker);
  const { grades } = scheme;
  const gradeCell =
    grade === undefined || !grades
      ? cellOf(open.length > 0 ? words.openGrade(open) : notGraded, "notGraded")
      : cellOf(gradeLabel({ grades }, grade, language), gradeLooks(grades)(grade));
  const cents = (yuan: number | undefined): LayoutCell =>
    cellOf(yuan === undefined ? null : toCents(yuan), "decimal");
  const totalDigits = scheme.total?.digits ?? digitsNeeded([total ?? 0]);
  const payoutDigits = digitsNeeded([(payoutFraction ?? 0) * 100]);
  const one = (header: string, cell: LayoutCell): Shown => ({ header, cell, room: 0 });
  const money = (header: string, cell: LayoutCell): Shown => ({ header, cell, room: MONEY_ROOM });
  const shown: Shown[] = [
    ...(scheme.total ? [one(columns.total, cellOf(total, "total", Math.max(0, totalDigits)))] : []),
    ...(rank === undefined
      ? []
      : [one(columns.rank, cellOf(words.statement.rankOf(rank, ranked), "points"))]),
    ...(grades ? [one(columns.grade, gradeCell)] : []),
    ...(scheme.payout ? [one(columns.payout, cellOf(payoutFraction, "payout", payoutDigits))] : []),
    // Money of incidents may be part of the pay; with it the row would be too long.
    ...(scheme.pay || moneyYuan === undefined ? [] : [money(words.columns.money, cents(moneyYuan))]),
    ...(scheme.pay ? [money(words.columns.pay, cents(payYuan))] : []),
  ];
  if (shown.length === 0) return [];
  return [
    rowOf(shown, ({ header }) => cellOf(header, "header")),
    { ...rowOf(shown, ({ cell }) => cell), lines: 2 },
    EMPTY_ROW,
  ];
}
