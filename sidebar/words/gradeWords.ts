import type { ConditionWords } from "../fields/conditionSentence";

/** The texts of grades, team grades, forced shares and payout rates. */
export interface GradeWords {
  readonly grades: string;
  readonly grade: string;
  readonly payout: string;
  readonly rules: string;
  readonly rulesHint: string;
  readonly none: string;
  readonly startBands: string;
  readonly startRules: string;
  readonly startPayout: string;
  readonly noPayout: string;
  readonly rule: (number: number) => string;
  readonly gives: (number: number) => string;
  readonly thenGrade: (condition: string, grades: string) => string;
  readonly when: string;
  readonly addRule: string;
  readonly removeRule: (number: number) => string;
  readonly moveUp: (number: number) => string;
  readonly moveDown: (number: number) => string;
  readonly memberGrades: string;
  readonly memberHint: string;
  readonly team: (row: number) => string;
  readonly allowed: (row: number) => string;
  readonly addTeam: string;
  readonly removeTeam: (team: string) => string;
  readonly forcedShares: string;
  readonly forcedHint: string;
  readonly shareOf: (row: number) => string;
  readonly atLeast: (grade: string) => string;
  readonly atMost: (grade: string) => string;
  readonly addShare: string;
  readonly removeShare: (grade: string) => string;
  readonly starters: readonly [string, string, string, string];
  readonly removeTable: (what: string) => string;
  readonly conditions: ConditionWords;
}
