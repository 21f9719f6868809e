import type {
  ForcedShare,
  GradeBands,
  GradeColumn,
  GradeRule,
  GradeRules,
  Grades,
  MemberGrades,
} from "../../schemes/grades";
import { isGradeRules } from "../../schemes/grades";
import type { Names } from "../../schemes/names";
import { bandRows } from "../fields/bandRows";
import { cell, names } from "../fields/cell";
import { required } from "../fields/field";
import type { Field } from "../fields/field";
import { inCard, several } from "../fields/inCard";
import { PERCENT } from "../fields/operandKinds";
import { CONDITIONS, ID, LIST, choice } from "../fields/textKinds";
import { record, rowsBelow } from "../fields/rowsBelow";
import { TEXT } from "../text/plainText";

/** The columns of the grades beyond the limits. */
export const gradeColumn = record<GradeColumn>({
  id: required(cell(ID)),
  names: required(names()),
  unit: cell(choice("unit")),
});

/** One rule of an ordered list of grades. */
export const gradeRule = record<GradeRule>({
  when: required(cell(CONDITIONS)),
  gives: required(cell(LIST)),
});

/** The grades that a team's grade allows its members. */
export const memberGrades = record<MemberGrades>({
  team: required(cell(TEXT)),
  allowed: required(cell(LIST)),
});

/** The share of the people that a grade should have. */
export const forcedShare = record<ForcedShare>({
  grade: required(cell(TEXT)),
  atLeastPercent: cell(PERCENT),
  atMostPercent: cell(PERCENT),
});

interface Label {
  readonly label: string;
  readonly names: Names;
}

/** A label in the three languages. */
export const gradeLabel = record<Label>({ label: required(cell(TEXT)), names: required(names()) });

const labelRows = rowsBelow("gradeLabels", gradeLabel);

/** Labels in the other languages, by the label as written. */
const labels: Field<Readonly<Record<string, Names>>> = {
  columns: () => [],
  write: (value, row, column) =>
    labelRows.write(
      Object.entries(value).map(([label, texts]) => ({ label, names: texts })),
      row,
      column,
    ),
  read: (row, column) => {
    const rows = labelRows.read(row, column);
    return rows && Object.fromEntries(rows.map((entry) => [entry.label, entry.names]));
  },
};

const bands = several<GradeBands>("gradeBands", {
  bands: required(bandRows("gradeBands")),
  of: inCard("rules", cell(ID)),
  edges: inCard("rules", cell(choice("edges"))),
  columns: rowsBelow("gradeColumns", gradeColumn),
  labels,
});

const rules = several<GradeRules>("gradeRules", {
  rules: required(rowsBelow("gradeRules", gradeRule)),
  labels,
});

/** Grades by bands, or by an ordered list of rules. */
export const grades: Field<Grades> = {
  columns: () => [],
  write: (value, row, column) =>
    isGradeRules(value) ? rules.write(value, row, column) : bands.write(value, row, column),
  read: (row, column) => {
    const [firstRule] = row.below("gradeRules");
    const [firstBand] = row.below("gradeBands");
    if (!firstRule) return bands.read(row, column);
    if (firstBand) firstRule.report("when", { code: "both", other: "gradeBands" });
    return rules.read(row, column);
  },
};
