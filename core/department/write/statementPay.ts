import type { Scheme } from "../../schemes/scheme";
import type { LayoutCell } from "../../workbook/sheetLayout";
import type { Speaker } from "../../words/explanation/speaker";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import type { GradedAppraisee } from "../departmentResult";
import { cellOf } from "./cell";
import { countedComponents, payInCents } from "./payInCents";
import type { StatementRow } from "./statementRow";
import { EMPTY_ROW, wideRow } from "./statementRow";

const CENTS = 2;

/** The amount stands in the last column, which is wide enough for it. */
const payRow = (name: LayoutCell, amount: LayoutCell): StatementRow => ({
  cells: [
    { cell: name, columns: 5 },
    { cell: amount, columns: 1 },
  ],
});

/** The parts of the pay, which add up to it; nothing where the pay has no value. */
export function payRows({ pay }: Scheme, graded: GradedAppraisee, { language }: Speaker): StatementRow[] {
  const paid = pay && payInCents(graded, pay);
  if (!paid) return [];
  const { statement, columns, cents } = departmentWritingWords(language);
  const parts = countedComponents(pay).map(({ names }, index) =>
    payRow(cellOf(names[language], "text"), cellOf(paid.parts[index], "decimal")),
  );
  const adjusted = payRow(cellOf(columns.adjustment, "text"), cellOf(paid.adjustment, "decimal"));
  return [
    payRow(cellOf(statement.payItem, "header"), cellOf(statement.payAmount, "header")),
    ...parts,
    ...(paid.adjustment === 0 ? [] : [adjusted]),
    payRow(cellOf(columns.pay, "label"), cellOf(paid.pay, "sum", CENTS)),
    wideRow(cents, "note"),
    EMPTY_ROW,
  ];
}
