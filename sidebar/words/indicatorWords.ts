import type { Aggregate } from "../../core/schemes/source";
import type { Method } from "../../core/schemes/method";
import type { Unit } from "../../core/schemes/unit";

/** A method in words: its name, and what it does with an example. */
export interface MethodText {
  readonly name: string;
  readonly does: string;
}

/** The texts of indicators, their weights and methods. */
export interface IndicatorWords {
  readonly list: string;
  readonly empty: string;
  readonly add: string;
  readonly newName: string;
  readonly name: string;
  readonly move: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly weight: (name: string) => string;
  readonly points: (name: string) => string;
  readonly pointsWord: string;
  readonly lock: (name: string) => string;
  readonly unlock: (name: string) => string;
  readonly details: (name: string) => string;
  readonly total: string;
  readonly spread: string;
  readonly spreadHint: string;
  readonly shownOnly: string;
  readonly unit: string;
  readonly units: Readonly<Record<Unit, string>>;
  readonly method: string;
  readonly methods: Readonly<Record<Method["kind"], MethodText>>;
  /** Labels of the fields of methods, by their paths. */
  readonly fields: Readonly<Record<string, string>>;
  /** Options of the fields, by path and option: `better.lower`. */
  readonly options: Readonly<Record<string, string>>;
  readonly blankNone: string;
  readonly blankDefault: string;
  readonly usual: (option: string) => string;
  readonly limits: string;
  readonly addRow: string;
  readonly removeRow: (row: number) => string;
  readonly levelName: string;
  readonly raterName: string;
  readonly raterWeight: string;
  readonly source: string;
  readonly sourceSheet: string;
  readonly sourceColumn: string;
  readonly byName: (name: string) => string;
  readonly notInSheets: (column: string) => string;
  readonly noHeaders: string;
  readonly aggregate: string;
  readonly aggregates: Readonly<Record<Aggregate, string>>;
  readonly weightColumn: string;
  readonly ofColumn: string;
  readonly whereColumn: string;
  readonly everyRow: string;
  readonly zeroIsMissing: string;
  readonly foundColumns: string;
  readonly confirmColumns: string;
  /** Values of teams beside the indicators, and where each comes from. */
  readonly linkedInputs: string;
  readonly valueFrom: (name: string) => string;
  readonly fromData: string;
  readonly figureOfScheme: (scheme: string, figure: string) => string;
  readonly schemeNotThere: (id: string) => string;
}
