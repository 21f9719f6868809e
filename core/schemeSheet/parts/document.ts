import { SCHEME_VERSION } from "../../schemes/scheme";
import type { Scheme } from "../../schemes/scheme";
import { Unreadable } from "../cellKind";
import type { CellKind } from "../cellKind";
import { cell, headerTexts, names } from "../fields/cell";
import { columnsOf, required } from "../fields/field";
import type { ColumnSpec, Field, Fields } from "../fields/field";
import { inCard } from "../fields/inCard";
import { ID, LIST, choice } from "../fields/textKinds";
import { rowsBelow } from "../fields/rowsBelow";
import { TEXT } from "../text/plainText";
import { choiceOfText } from "./choices";
import { escalation } from "./escalations";
import { input, parameter, section } from "./figures";
import { forcedShare, grades, memberGrades } from "./grades";
import { incident } from "./incidents";
import { indicators } from "./indicators";
import { commission, pay, payRules, payout } from "./pay";
import { requirement, review } from "./requirements";
import { ranking, total } from "./total";

const VERSION: CellKind<typeof SCHEME_VERSION> = {
  format: "number",
  write: (version) => version,
  read: ({ content }) =>
    Number(content) === SCHEME_VERSION
      ? SCHEME_VERSION
      : new Unreadable({ code: "unknown version", found: String(content), known: SCHEME_VERSION }),
};

/** What a scheme is, beside its tables. */
const OVERVIEW = {
  names: required(names()),
  id: required(cell(ID)),
  summary: names(),
  appraises: cell(choice("appraised")),
  frequency: cell(choice("frequency")),
  group: cell(choice("group")),
  status: cell(choice("status")),
  reason: names(),
  document: cell(TEXT),
  entry: cell(TEXT),
  posts: cell(LIST),
  personColumns: headerTexts(),
  dateColumns: headerTexts(),
  version: required(cell(VERSION)),
} satisfies Partial<Fields<Scheme>>;

function inOverview(fields: typeof OVERVIEW): typeof OVERVIEW {
  const wrapped = Object.entries(fields).map(([name, field]) => [
    name,
    {
      ...inCard("overview", field as Field<unknown>),
      columns: (column: string) => field.columns(column),
      ...("required" in field && { required: true }),
    },
  ]);
  return Object.fromEntries(wrapped) as typeof OVERVIEW;
}

/** The fields of a document that are tables, or stand among the calculation rules. */
export const TABLES: Omit<Fields<Scheme>, keyof typeof OVERVIEW> = {
  parameters: rowsBelow("parameters", parameter),
  inputs: rowsBelow("inputs", input),
  sections: rowsBelow("sections", section),
  indicators,
  incidents: rowsBelow("incidents", incident),
  total: inCard("rules", total),
  ranking: inCard("rules", ranking),
  grades,
  memberGrades: rowsBelow("memberGrades", memberGrades),
  forcedShares: rowsBelow("forcedShares", forcedShare),
  payout,
  commissions: rowsBelow("commissions", commission),
  pay,
  escalations: rowsBelow("escalations", escalation),
  requirements: rowsBelow("requirements", requirement),
  reviews: rowsBelow("reviews", review),
  choices: rowsBelow("choices", choiceOfText),
};

/** Every field of a scheme document and where it stands in the sheet. */
export const DOCUMENT: Fields<Scheme> = { ...inOverview(OVERVIEW), ...TABLES };

export const overviewColumns: readonly ColumnSpec[] = columnsOf(OVERVIEW);

/** The rows of the card of calculation rules, in the order of the calculation. */
export const rulesColumns: readonly ColumnSpec[] = [
  ...total.columns("total"),
  ...ranking.columns("ranking"),
  { column: "grades.of", format: "text" },
  { column: "grades.edges", format: "text", choices: "edges" },
  { column: "payout.edges", format: "text", choices: "edges" },
  ...payRules,
];
