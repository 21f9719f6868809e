import { schemeSheetWords } from "../../words/renderSchemeSheet";
import type { PartId, SheetProblem } from "../../words/schemeSheetMessages";
import type { CellFormat, Content, FoundCell, Writing } from "../cellKind";
import type { Owner } from "../owners";
import { readSetting } from "../text/sheetWords";
import { numberToken } from "../text/tokens";
import type { RowIn, RowOut } from "./field";

/** The settings of one cell that are being written: `target=95%; step=1%`. */
export class SettingsOut implements RowOut {
  constructor(
    readonly outer: RowOut,
    private readonly written: string[] = [],
  ) {}

  get writing(): Writing {
    return this.outer.writing;
  }

  get text(): string {
    return this.written.join(schemeSheetWords(this.writing.language).separators.settings);
  }

  put(column: string, content: Content, format?: CellFormat): void {
    const value = typeof content === "number" ? numberToken(content, format === "percent") : content;
    this.written.push(`${schemeSheetWords(this.writing.language).settings[column] ?? column}=${value}`);
  }

  below(part: PartId): RowOut {
    return this.outer.below(part);
  }

  owning(owner: Owner): RowOut {
    return new SettingsOut(this.outer.owning(owner), this.written);
  }

  inUnit(unit: Writing["unit"]): RowOut {
    return new SettingsOut(this.outer.inUnit(unit), this.written);
  }
}

const PIECE = /("(?:[^"\\]|\\.)*"|“[^”]*”)|([;；\n])|([^;；\n"“]+|["“])/g;

/** The settings of a cell, apart from each other; separators in quotation marks don't count. */
export function splitSettings(text: string): string[] {
  const settings = [""];
  for (const [piece, , separator] of text.matchAll(PIECE)) {
    if (separator === undefined) settings.push((settings.pop() ?? "") + piece);
    else settings.push("");
  }
  return settings.map((setting) => setting.trim()).filter((setting) => setting !== "");
}

/** The settings of one cell that are being read. */
export class SettingsIn implements RowIn {
  constructor(
    readonly outer: RowIn,
    private readonly column: string,
    private readonly found: ReadonlyMap<string, FoundCell>,
  ) {}

  get problems(): number {
    return this.outer.problems;
  }

  cell(column: string): FoundCell | undefined {
    return this.found.get(column);
  }

  below(part: PartId): readonly RowIn[] {
    return this.outer.below(part);
  }

  owning(owner: Owner): RowIn {
    return new SettingsIn(this.outer.owning(owner), this.column, this.found);
  }

  at(path: string): RowIn {
    return new SettingsIn(this.outer.at(path), this.column, this.found);
  }

  report(_column: string, problem: SheetProblem): void {
    this.outer.report(this.column, problem);
  }
}

/** Reads the settings of a cell; what is no setting, or given twice, is reported. */
export function readSettings(
  row: RowIn,
  column: string,
  settings: readonly string[],
  allowed: readonly string[],
): SettingsIn {
  const found = new Map<string, FoundCell>();
  const cell = row.cell(column)?.cell ?? "";
  for (const setting of settings) {
    const [, word = setting, value = ""] = /^([^=＝:：]*)[=＝:：](.*)$/s.exec(setting) ?? [];
    const name = readSetting(word.trim());
    const content = value.trim();
    if (name === undefined || !allowed.includes(name) || content === "")
      row.report(column, { code: "unknown setting", found: setting, allowed });
    else if (found.has(name)) row.report(column, { code: "setting twice", found: setting });
    else found.set(name, { content, cell });
  }
  return new SettingsIn(row, column, found);
}
