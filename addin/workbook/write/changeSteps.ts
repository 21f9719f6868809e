import { readAreaName } from "../../../core/workbook/areaName";
import type { Change } from "../../../core/workbook/change";
import { clearStep } from "./clearSteps";
import type { StyleChange } from "./lookRectangles";
import { lookRectangles } from "./lookRectangles";
import { NamedStyles } from "./namedStyles";
import {
  chartStep,
  choicesSteps,
  commentStep,
  filterStep,
  mergeSteps,
  nameStep,
  pageStep,
} from "./sheetFurniture";
import { freezeStep, heightSteps, widthSteps } from "./sheetShape";
import type { OpenRequest } from "./request";
import type { SheetStanding, Standing } from "./standing";
import type { Step } from "./step";
import { rangeOf, sheetStep } from "./step";
import { writeSteps } from "./writeSteps";

type LoneChange = Exclude<Change, StyleChange>;

const UNKNOWN: Omit<SheetStanding, "name"> = {
  isVisible: true,
  protection: undefined,
  charts: [],
  comments: [],
  names: [],
};

/** Turns changes into steps, in their order. */
export class ChangeSteps {
  readonly #styles: NamedStyles;
  /** Names that are there by now, each with its sheet where it holds in it alone. */
  readonly #names: Set<string>;

  constructor(private readonly standing: Standing) {
    this.#styles = new NamedStyles(standing.styles);
    this.#names = new Set([
      ...standing.names.map(({ name }) => nameKey(name)),
      ...standing.sheets.flatMap(({ name: sheet, names }) => names.map((name) => nameKey(name, sheet))),
    ]);
  }

  of(changes: readonly Change[]): Step[] {
    const steps: Step[] = [];
    for (let at = 0; at < changes.length; at++) {
      const change = changes[at] as Change;
      if (change.kind !== "style") {
        steps.push(...this.#stepsOf(change));
        continue;
      }
      const looks = looksFrom(changes, at);
      steps.push(...this.#styles.stepsFor(change.sheet, lookRectangles(looks)));
      at += looks.length - 1;
    }
    return steps;
  }

  #stepsOf(change: LoneChange): Step[] {
    const { sheet } = change;
    switch (change.kind) {
      case "add sheet":
        return [addStep(sheet)];
      case "clear sheet":
        return [clearStep(sheet, this.#standingOf(sheet))];
      case "remove sheet":
        return this.#removeSteps(sheet);
      case "write":
        return writeSteps(change);
      case "formula": {
        const { row, column, formula } = change;
        const queue = (worksheet: Excel.Worksheet): void => {
          rangeOf(worksheet, { row, column, rows: 1, columns: 1 }).formulas = [[formula]];
        };
        return [sheetStep(sheet, queue, 1 + formula.length / 100)];
      }
      case "widths":
        return widthSteps(change);
      case "heights":
        return heightSteps(change);
      case "freeze":
        return [freezeStep(change)];
      case "name": {
        const key = nameKey(change.name, change.local === true ? sheet : undefined);
        const isThere = this.#names.has(key);
        this.#names.add(key);
        return [nameStep(change, isThere)];
      }
      case "chart":
        return [chartStep(change)];
      case "choices":
        return choicesSteps(change);
      case "comment":
        return [commentStep(change, this.#standingOf(sheet))];
      case "merge":
        return mergeSteps(change);
      case "filter":
        return [filterStep(change)];
      case "page":
        return [pageStep(change)];
      case "protect":
        // Given once the last change of the sheet is done.
        return [];
    }
  }

  #standingOf(sheet: string): SheetStanding {
    const lower = sheet.toLowerCase();
    const found = this.standing.sheets.find(({ name }) => name.toLowerCase() === lower);
    return found ?? { name: sheet, ...UNKNOWN };
  }

  /** Excel leaves the workbook's names that led to the sheet, leading nowhere. */
  #removeSteps(sheet: string): Step[] {
    const lower = sheet.toLowerCase();
    const lost = this.standing.names.filter(
      ({ name, value }) =>
        this.#names.has(nameKey(name)) && readAreaName(value)?.sheet.toLowerCase() === lower,
    );
    for (const { name } of lost) this.#names.delete(nameKey(name));
    const own = [...this.#names].filter((key) => key.startsWith(`${lower}!`));
    for (const key of own) this.#names.delete(key);
    const queue = (request: OpenRequest): void => {
      for (const { name } of lost) request.workbook.names.getItem(name).delete();
      request.sheet(sheet).delete();
      request.forget(sheet);
    };
    return [{ bytes: SHEET_BYTES * (1 + lost.length), queue }];
  }
}

/** About what adding or removing a sheet takes in a request. */
const SHEET_BYTES = 500;

const addStep = (sheet: string): Step => ({
  bytes: SHEET_BYTES,
  queue: ({ workbook }) => void workbook.worksheets.add(sheet),
});

/** A sheet can't be called "!", so that names of the workbook stand apart. */
const nameKey = (name: string, sheet = "!"): string => `${sheet.toLowerCase()}!${name.toLowerCase()}`;

/** The looks of one sheet that follow each other from a change on. */
function looksFrom(changes: readonly Change[], start: number): StyleChange[] {
  const first = changes[start] as StyleChange;
  const looks: StyleChange[] = [];
  for (let at = start; at < changes.length; at++) {
    const change = changes[at] as Change;
    if (change.kind !== "style" || change.sheet !== first.sheet) break;
    looks.push(change);
  }
  return looks;
}
