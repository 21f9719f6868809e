import type { Area } from "./area";
import type { Change } from "./change";
import type { SheetTable } from "./sheetTable";

/** A name and the area it stands for. */
export interface NamedArea {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  /** True for a name that holds in its sheet alone. */
  readonly local?: boolean;
}

/** What a workbook holds, as it was at one moment. */
export interface WorkbookContent {
  /** The sheets in their order. */
  readonly sheets: readonly SheetTable[];
  readonly names: readonly NamedArea[];
}

/** Why changes can't be applied; nothing was applied. */
export type RefusedChange =
  | { readonly code: "no such sheet"; readonly sheet: string }
  | { readonly code: "sheet exists"; readonly sheet: string }
  | { readonly code: "bad sheet name"; readonly sheet: string }
  | { readonly code: "last sheet"; readonly sheet: string };

/** Thrown by `apply` before anything was done. */
export class ChangesRefused extends Error {
  constructor(readonly refused: RefusedChange) {
    super(`${refused.code}: ${refused.sheet}`);
    this.name = "ChangesRefused";
  }
}

/** Told how much of a long work is done, as a fraction from 0 to 1. */
export type TellProgress = (doneFraction: number) => void;

/** The workbook of a host. Every adapter passes one contract test. */
export interface WorkbookPort {
  /** The sheets of these names, or all; in one round trip. A name that isn't there is passed over. */
  read(names?: readonly string[], tell?: TellProgress): Promise<WorkbookContent>;
  /** Applies changes in their order, in one batch. Refuses them all where one can't be applied. */
  apply(changes: readonly Change[], tell?: TellProgress): Promise<void>;
}
