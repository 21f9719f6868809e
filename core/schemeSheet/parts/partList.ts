import type { PartId } from "../../words/schemeSheetMessages";
import { cell } from "../fields/cell";
import { columnsOf } from "../fields/field";
import type { ColumnSpec, Field } from "../fields/field";
import { NUMBER } from "../fields/operandKinds";
import { ID, choice } from "../fields/textKinds";
import { degree } from "../fields/tariff";
import { OWNER_COLUMNS } from "../owners";
import type { OwnerKey } from "../owners";
import { choiceOfText, option, optionSetting } from "./choices";
import { overviewColumns, rulesColumns } from "./document";
import { effect, escalation } from "./escalations";
import { input, parameter, section } from "./figures";
import { forcedShare, gradeColumn, gradeLabel, gradeRule, memberGrades } from "./grades";
import { incident } from "./incidents";
import { indicatorColumns } from "./indicators";
import { level, rater } from "./method";
import { commission, payComponent } from "./pay";
import { dayWindow, lengthWindow, requirement, review } from "./requirements";
import { SOURCE } from "./source";

/** How each column that names an owner is written and read. */
export const OWNER_FIELDS: { readonly [Column in keyof OwnerKey]: Field<OwnerKey[Column]> } = {
  kind: cell(choice("sourceOf")),
  owner: cell(ID),
  alternative: cell(NUMBER),
  amount: cell(choice("amount")),
  option: cell(ID),
};

/** One titled table of the sheet. */
export interface Part {
  readonly id: PartId;
  /** A card has one record, with its fields below each other. */
  readonly layout: "list" | "card";
  readonly columns: readonly ColumnSpec[];
  /** True where the number of columns is that of the longest band. */
  readonly hasResults: boolean;
}

const LIMITS: readonly ColumnSpec[] = [{ column: "limits", format: "text" }];

const WINDOWS = [...dayWindow.columns, ...lengthWindow.columns.slice(1)];

/** The tables in the order in which people look for them: what they edit most on top, the technical ones below. */
const COLUMNS: Readonly<Record<PartId, readonly ColumnSpec[]>> = {
  overview: overviewColumns,
  parameters: parameter.columns,
  inputs: input.columns,
  sections: section.columns,
  indicators: indicatorColumns,
  indicatorBands: LIMITS,
  levels: level.columns,
  raters: rater.columns,
  incidents: incident.columns,
  incidentBands: LIMITS,
  degrees: degree.columns,
  rules: rulesColumns,
  gradeBands: LIMITS,
  gradeRules: gradeRule.columns,
  memberGrades: memberGrades.columns,
  forcedShares: forcedShare.columns,
  payout: LIMITS,
  commissions: commission.columns,
  commissionBands: LIMITS,
  pay: payComponent.columns,
  escalations: escalation.columns,
  effects: effect.columns,
  requirements: requirement.columns,
  windows: WINDOWS,
  reviews: review.columns,
  choices: choiceOfText.columns,
  options: option.columns,
  gradeColumns: gradeColumn.columns,
  gradeLabels: gradeLabel.columns,
  optionSettings: optionSetting.columns,
  sources: columnsOf(SOURCE),
};

function part(id: PartId, columns: readonly ColumnSpec[]): Part {
  const owners = (OWNER_COLUMNS[id] ?? []).flatMap((column) => OWNER_FIELDS[column].columns(column));
  return {
    id,
    layout: id === "overview" || id === "rules" ? "card" : "list",
    columns: [...owners, ...columns],
    hasResults: columns === LIMITS,
  };
}

/** All tables of the sheet, from top to bottom. */
export const PARTS: readonly Part[] = Object.entries(COLUMNS).map(([id, columns]) =>
  part(id as PartId, columns),
);
