import type { RequirementKind, WindowLength } from "../../core/schemes/requirement";

type Kind = RequirementKind["kind"];

/** Whether a limit itself still keeps the requirement. */
export type LimitSide = "included" | "excluded";

/** What each kind of requirement says in the list. */
export interface RequirementSentences {
  readonly workingDays: (from: string, days: string) => string;
  readonly dayOfMonth: (date: string, day: string, limit: LimitSide) => string;
  readonly dayAfterPeriod: (period: string, months: string, day: string) => string;
  readonly hours: (from: string, to: string, hours: string, limit: LimitSide) => string;
  readonly dayWindow: (day: string, windows: string) => string;
  readonly days: (from: string, to: string) => string;
  readonly everyWindow: (done: string, length: string, atLeast: string) => string;
  readonly atMost: (list: string, most: string) => string;
  readonly coverage: (of: string, share: string) => string;
  readonly interval: (first: string, months: string, count: string) => string;
}

/** The texts of requirements and review chains; loaded with the part of the pane that shows them. */
export interface RequirementWords {
  readonly list: string;
  readonly heading: string;
  readonly hint: string;
  readonly empty: string;
  readonly add: string;
  readonly newName: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly means: Readonly<Record<Kind, string>>;
  /** Labels of the fields, by kind and path where one path says different things. */
  readonly fields: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  readonly lengths: Readonly<Record<WindowLength, string>>;
  readonly sentences: RequirementSentences;
  readonly newFigure: string;
  /** What a figure that a requirement needs is called at first, by the path of its field. */
  readonly figureNames: Readonly<Record<string, string>>;
  readonly window: (number: number) => string;
  readonly windows: string;
  readonly windowHint: string;
  readonly windowWhen: string;
  readonly onlyWhere: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly length: string;
  readonly addWindow: string;
  readonly moveWindow: (number: number) => string;
  readonly removeWindow: (number: number) => string;
  readonly parameters: string;
  readonly blankDefault: (value: string) => string;
  readonly reviewList: string;
  readonly reviewHeading: string;
  readonly reviewHint: string;
  readonly addReview: string;
  readonly newReview: string;
  readonly newPost: string;
  readonly post: string;
  readonly steps: string;
  readonly step: (number: number) => string;
  readonly newStep: string;
  readonly addStep: string;
  readonly moveStep: (number: number) => string;
  readonly removeStep: (number: number) => string;
}
