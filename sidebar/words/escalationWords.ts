import type { Effect, Escalation } from "../../core/schemes/escalation";

/** Effects as people choose them: points and money by what they do. */
export type EffectChoice =
  | "total"
  | "deduct points"
  | "reward points"
  | "deduct money"
  | "reward money"
  | Extract<Effect["kind"], "action" | "state">;

/** The texts of escalations: what happens again, and what follows. */
export interface EscalationWords {
  readonly list: string;
  readonly empty: string;
  readonly add: string;
  readonly newName: string;
  readonly newAction: string;
  readonly sentence: string;
  readonly counts: string;
  readonly countKinds: Readonly<Record<"all" | "incidents" | "periods", string>>;
  readonly whichIncidents: string;
  readonly noIncidents: string;
  readonly periodsWhere: string;
  readonly within: string;
  readonly withins: Readonly<Record<Escalation["within"], string>>;
  readonly year: string;
  readonly years: Readonly<Record<NonNullable<Escalation["year"]>, string>>;
  readonly atLeast: string;
  readonly atMost: string;
  readonly noLimit: string;
  readonly repeat: string;
  readonly repeats: Readonly<Record<NonNullable<Escalation["repeat"]>, string>>;
  readonly missing: string;
  readonly missings: Readonly<Record<NonNullable<Escalation["missingPeriods"]>, string>>;
  readonly effects: string;
  readonly effect: (number: number) => string;
  readonly effectKinds: Readonly<Record<EffectChoice, string>>;
  readonly addEffect: string;
  readonly removeEffect: (number: number) => string;
  readonly newTotal: string;
  readonly amount: string;
  readonly factor: (number: number) => string;
  readonly addFactor: string;
  readonly removeFactor: (number: number) => string;
  readonly action: string;
  readonly decidedBy: string;
  readonly deciders: Readonly<Record<"rule" | "person", string>>;
  readonly periods: string;
  readonly proposal: string;
}
