import type { EdgesOption } from "../bands/edgesOption";
import type { CommissionMethod } from "../commission/method";
import type { RoundingMode } from "../numbers/roundDecimal";
import type { Effect, Escalation } from "../schemes/escalation";
import type { Incident, Repetition, Tariff } from "../schemes/incident";
import type { Section } from "../schemes/indicator";
import type { EmptyDenominator, Method, RatersMethod, RatioMethod, ReviewMethod } from "../schemes/method";
import type { RequirementKind, WindowLength } from "../schemes/requirement";
import type { Appraised, Frequency, Scheme, SchemeGroup } from "../schemes/scheme";
import type { Aggregate, CellKind } from "../schemes/source";
import type { MissingPolicy, TotalRule } from "../schemes/total";
import type { Unit } from "../schemes/unit";
import type { Ties } from "../scores/ranks";
import type { PartialSteps } from "../scores/stepScore";
import type { Language } from "./language";
import type { FindingText } from "./monthMessages";

/** The words of each drop-down: what the document says, and what the sheet shows for it. */
export interface SheetChoices {
  readonly yesNo: "yes" | "no";
  readonly unit: Unit;
  readonly group: SchemeGroup;
  readonly status: Exclude<Scheme["status"], undefined>;
  readonly appraised: Appraised;
  readonly frequency: Frequency;
  readonly headline: Exclude<Section["headline"], undefined>;
  readonly method: Method["kind"];
  readonly better: "higher" | "lower";
  readonly emptyDenominator: EmptyDenominator;
  readonly gives: Exclude<RatioMethod["gives"], undefined>;
  readonly edges: EdgesOption;
  readonly steps: PartialSteps;
  readonly order: "high" | "low";
  readonly ties: Ties;
  readonly missingMark: Exclude<RatersMethod["missing"], undefined>;
  readonly review: Exclude<ReviewMethod["rule"], undefined>;
  readonly effect: Incident["effect"];
  readonly tariff: Tariff["kind"];
  readonly applies: Exclude<Repetition["applies"], undefined>;
  readonly within: Escalation["within"];
  readonly year: Exclude<Escalation["year"], undefined>;
  readonly repeat: Exclude<Escalation["repeat"], undefined>;
  readonly missingPeriods: Exclude<Escalation["missingPeriods"], undefined>;
  readonly effectKind: Effect["kind"];
  readonly decidedBy: "rule" | "person";
  readonly requirement: RequirementKind["kind"];
  readonly limit: "included" | "excluded";
  readonly listed: "week" | "month";
  readonly windowLength: WindowLength;
  readonly placed: "calendar" | "rolling";
  readonly combine: Exclude<TotalRule["combine"], undefined>;
  readonly mode: RoundingMode;
  readonly missing: MissingPolicy;
  readonly commission: CommissionMethod;
  readonly aggregate: Aggregate;
  readonly reads: CellKind;
  /** What a row of the data sources or of the incidents' bands belongs to. */
  readonly sourceOf: "input" | "indicator" | "incident";
  readonly amount: "points" | "money";
  /** Words that may stand where a number or an id is expected. */
  readonly target: "team mean" | "team median";
  readonly divideBy: "served";
}

export type ChoiceSet = keyof SheetChoices;

/** Words inside the texts of cells: conditions, lists, and what stands for "none". */
export type SheetTerm = "none" | "all" | "always" | "never" | "any" | "and" | "or" | "is" | "not set";

/** The tables of the sheet. */
export type PartId =
  | "overview"
  | "parameters"
  | "inputs"
  | "sections"
  | "indicators"
  | "indicatorBands"
  | "levels"
  | "raters"
  | "incidents"
  | "incidentBands"
  | "degrees"
  | "rules"
  | "gradeBands"
  | "gradeRules"
  | "memberGrades"
  | "forcedShares"
  | "payout"
  | "commissions"
  | "commissionBands"
  | "pay"
  | "escalations"
  | "effects"
  | "requirements"
  | "windows"
  | "reviews"
  | "choices"
  | "options"
  | "gradeColumns"
  | "gradeLabels"
  | "optionSettings"
  | "sources";

/** What a cell should hold. */
export type SheetExpectation =
  | "number"
  | "whole number"
  | "figure"
  | "conditions"
  | "tests"
  | "formula"
  | "list"
  | "text"
  | "settings"
  | "amount"
  | "equal lists"
  | { readonly words: ChoiceSet };

/** What a hand edit broke, as data. `part` and `column` say which table and column the cell belongs to. */
export type SheetProblem =
  | { readonly code: "unreadable"; readonly found: string; readonly expected: SheetExpectation }
  | { readonly code: "mixed and or"; readonly found: string }
  | { readonly code: "date"; readonly found: string }
  | { readonly code: "error value"; readonly found: string }
  | { readonly code: "missing"; readonly column: string }
  | { readonly code: "missing column"; readonly column: string }
  | { readonly code: "misspelt column"; readonly found: string; readonly column: string }
  | { readonly code: "column twice"; readonly found: string }
  | { readonly code: "missing table"; readonly table: PartId }
  | { readonly code: "unknown table"; readonly found: string; readonly nearest: string | null }
  | { readonly code: "table twice"; readonly found: string }
  | { readonly code: "no header" }
  | { readonly code: "unknown item"; readonly found: string; readonly nearest: string | null }
  | { readonly code: "unknown setting"; readonly found: string; readonly allowed: readonly string[] }
  | { readonly code: "setting twice"; readonly found: string }
  | { readonly code: "unknown owner"; readonly found: string }
  | { readonly code: "id twice"; readonly found: string }
  | { readonly code: "no first row"; readonly found: string }
  | { readonly code: "both"; readonly other: PartId }
  | { readonly code: "only one"; readonly found: string; readonly column: string }
  | { readonly code: "unknown version"; readonly found: string; readonly known: number };

/** A hand edit that broke something: where, and what. */
export type SheetFinding = SheetProblem & {
  readonly sheet: string;
  /** As sheets write it: B12. */
  readonly cell: string;
  readonly part: PartId;
};

/** The header of a column and the sentence of its comment. */
export type ColumnText = readonly [header: string, comment: string];

/** The texts of one table. */
export interface PartWords {
  readonly title: string;
  /** What the table is for, with an example row; it stands beside the title. */
  readonly hint: string;
  readonly columns: Readonly<Record<string, ColumnText>>;
}

/** All texts of the scheme sheet in one language. */
export interface SchemeSheetWords {
  readonly sheetName: (scheme: string) => string;
  readonly parts: Readonly<Record<PartId, PartWords>>;
  /** The headers of a card: the item, what it is set to, and what that means. */
  readonly card: { readonly item: string; readonly value: string; readonly meaning: string };
  /** What stands above the tables that the scheme doesn't use. */
  readonly unused: string;
  /** Keys of the settings that stand in one cell: `target=95%; step=1%`. */
  readonly settings: Readonly<Record<string, string>>;
  readonly choices: { readonly [Set in ChoiceSet]: Readonly<Record<SheetChoices[Set], string>> };
  readonly terms: Readonly<Record<SheetTerm, string>>;
  /** How a column of names says which language it is in. */
  readonly inLanguage: (header: string, language: Language) => string;
  readonly separators: { readonly list: string; readonly settings: string };
  readonly finding: (finding: SheetFinding) => FindingText;
}
