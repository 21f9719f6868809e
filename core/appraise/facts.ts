import type { WorkCalendar } from "../dates/workdaysAfter";
import type { Figure, FigureSource, LinkedFrom, Value } from "./figure";

/** A case of an incident as noted. */
export interface Case {
  /** How many alike. Default 1. */
  readonly times?: number;
  /** Minutes late, days absent: in the incident's unit. */
  readonly size?: number;
  /** Points that a person judged, without a sign. */
  readonly points?: number;
  /** Money in yuan that a person judged, without a sign. */
  readonly money?: number;
  /** Id of the degree. */
  readonly degree?: string;
}

/** A period that is over, as the ledger keeps it: total, grade, rank … by the ids of the figures. */
export interface PeriodRecord extends FigureSource {
  /** 2022-01, or 2022Q1. */
  readonly period: string;
}

/** A grade that a person chose among those which the rules leave open. */
export interface GradeDecision {
  readonly grade: string;
  readonly by: string;
  /** 2026-07-08. */
  readonly on: string;
  /** Number of the row that records it. */
  readonly number: string;
}

/** What another scheme gives: undefined where it doesn't grade those who are appraised. */
export interface LinkedFigure {
  readonly from: LinkedFrom;
  readonly value: Figure | undefined;
}

/** What is known of one person (or team) in the period at hand. Null and absence both mean that there is no value. */
export interface Facts {
  readonly values: ReadonlyMap<string, Value | readonly Value[] | null>;
  readonly cases: ReadonlyMap<string, readonly Case[]>;
  /** By which way of measuring the value of an indicator was read, counted from 0; left out: the first that can score it. */
  readonly measures?: ReadonlyMap<string, number>;
  /** Inputs that are taken from figures of other schemes; a value of the facts' own is in their place. */
  readonly linked?: ReadonlyMap<string, LinkedFigure>;
  /** Points of indicators and sections, or the total, that a person gave in place of what is computed. */
  readonly points: ReadonlyMap<string, number>;
  /** Counts where the rules leave the grade open among others, this one included. */
  readonly gradeDecision?: GradeDecision;
  /** Earlier periods, the oldest first. */
  readonly history: readonly PeriodRecord[];
  /** The period at hand, as in the history. */
  readonly period: string;
  readonly calendar: WorkCalendar;
}

/** The facts with some of them changed. A plain copy would lose a history that is read only when it is asked for. */
export function changedFacts(facts: Facts, changes: Partial<Facts>): Facts {
  return { ...facts, history: facts.history, ...changes };
}

/** Facts of a person without cases, history or holidays. */
export function factsOf(values: Facts["values"], more: Partial<Omit<Facts, "values">> = {}): Facts {
  return {
    cases: new Map(),
    points: new Map(),
    history: [],
    period: "",
    calendar: { holidays: new Set(), makeUpDays: new Set() },
    ...more,
    values,
  };
}
