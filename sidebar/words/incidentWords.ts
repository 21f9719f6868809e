import type { Incident, Repetition, Tariff } from "../../core/schemes/incident";

/** How the cases of an incident are known. */
export type CountedFrom = "noted" | "column" | "figure" | "condition";

/** What a tariff says in a row of the list; amounts come with their unit. */
export interface TariffTexts {
  readonly each: (verb: string, amount: string) => string;
  readonly judged: (verb: string, range: string) => string;
  readonly bySize: (verb: string, range: string) => string;
  readonly byCount: (verb: string, range: string) => string;
  readonly steps: (verb: string, amount: string, step: string) => string;
  readonly degrees: (verb: string, range: string, count: number) => string;
}

/** The texts of incidents: what happens and is noted, and what it costs or earns. */
export interface IncidentWords {
  readonly list: string;
  readonly empty: string;
  readonly add: string;
  readonly newName: string;
  readonly effect: string;
  readonly effects: Readonly<Record<Incident["effect"], string>>;
  /** What it does to points and to money, in a sentence. */
  readonly verbs: Readonly<Record<`${Incident["effect"]} ${"points" | "money"}`, string>>;
  readonly filter: string;
  readonly filters: Readonly<Record<"all" | Incident["effect"] | "counts only", string>>;
  /** Where there are neither points nor money. */
  readonly countsOnly: string;
  readonly toward: string;
  readonly total: string;
  readonly towardText: (name: string) => string;
  readonly countedFrom: string;
  readonly countedFroms: Readonly<Record<CountedFrom, string>>;
  readonly countedTexts: Readonly<Record<Exclude<CountedFrom, "noted">, string>>;
  readonly column: string;
  readonly ofFigure: string;
  readonly when: string;
  readonly sizeUnit: string;
  readonly points: string;
  readonly money: string;
  readonly tariffKinds: Readonly<Record<"none" | Tariff["kind"], string>>;
  readonly tariffTexts: TariffTexts;
  /** 1 to 5 points. */
  readonly range: (from: string, to: string) => string;
  readonly amount: string;
  readonly from: string;
  readonly to: string;
  readonly step: string;
  readonly partOfStep: string;
  readonly target: string;
  readonly better: string;
  readonly edges: string;
  readonly bands: string;
  readonly degrees: string;
  readonly degree: string;
  readonly addDegree: string;
  readonly removeDegree: (name: string) => string;
  readonly repetition: string;
  readonly repeats: string;
  readonly repeatText: (times: string) => string;
  readonly times: string;
  readonly applies: string;
  readonly appliesTo: Readonly<Record<NonNullable<Repetition["applies"]>, string>>;
  readonly cap: string;
}
