import type { CellStyle, LayoutCell } from "../../core/workbook/sheetLayout";
import type { Workbook } from "./excelize";
import { refuseError } from "./excelize";

/** A style as the library takes it. */
export type Style = Parameters<Workbook["NewStyle"]>[0];

/** The colour of all that is written. */
export const INK = "1F2937";
const LINE = "E5E7EB";
const line = (Type: string, Color = LINE): { Type: string; Color: string; Style: number } => ({
  Type,
  Color,
  Style: 1,
});
const fill = (color: string): Style["Fill"] => ({ Type: "pattern", Pattern: 1, Color: [color] });

/** What all cells of the body share: a hairline below, so that a row can be followed across the sheet. */
const BODY: Style = {
  Border: [line("bottom")],
  Alignment: { Horizontal: "left", Vertical: "center", Indent: 1 },
};
const INPUT: Style = { ...BODY, Fill: fill("FFFBEB"), Alignment: { Vertical: "center", WrapText: true } };
/** The number format that keeps every entry a text. */
const TEXT_FORMAT = 49;
const number = (format: string): Style => ({
  ...BODY,
  CustomNumFmt: format,
  Alignment: { Horizontal: "right", Vertical: "center", Indent: 1 },
});
const label = (ink: string, paper: string): Style => ({
  ...BODY,
  Font: { Bold: true, Color: ink },
  Fill: fill(paper),
  Alignment: { Horizontal: "center", Vertical: "center" },
});

/** Grades go from green to red in shades that stay readable in black and white print. */
const STYLES: Readonly<Record<CellStyle, Style>> = {
  title: { Font: { Bold: true, Size: 15, Color: INK }, Alignment: { Vertical: "center" } },
  note: { Font: { Color: "6B7280", Size: 10 }, Alignment: { Vertical: "center" } },
  header: {
    Font: { Bold: true, Color: "FFFFFF" },
    Fill: fill("27496D"),
    Border: [line("left", "FFFFFF"), line("right", "FFFFFF")],
    Alignment: { Horizontal: "center", Vertical: "center", WrapText: true },
  },
  plain: {},
  text: BODY,
  wrapped: { ...BODY, Alignment: { Horizontal: "left", Vertical: "center", Indent: 1, WrapText: true } },
  whole: number("#,##0"),
  decimal: number("#,##0.00"),
  points: number("General"),
  total: { ...number("0"), Font: { Bold: true, Color: INK } },
  percent: number("0.0%"),
  payout: number("0%"),
  sum: {
    ...number("#,##0"),
    Font: { Bold: true, Color: INK },
    Fill: fill("F3F4F6"),
    Border: [line("top", "27496D")],
  },
  duration: number("[h]:mm:ss"),
  grade1: label("166534", "DCFCE7"),
  grade2: label("1E40AF", "DBEAFE"),
  grade3: label("854D0E", "FEF9C3"),
  grade4: label("991B1B", "FEE2E2"),
  notGraded: { ...label("4B5563", "F3F4F6"), Font: { Italic: true, Color: "4B5563" } },
  error: label("991B1B", "FEE2E2"),
  warning: label("854D0E", "FEF9C3"),
  info: label("4B5563", "F3F4F6"),
  label: { ...BODY, Font: { Bold: true, Color: INK }, Fill: fill("F3F4F6") },
  // People write into these: a paper of their own, and texts that stay what they are.
  inputText: { ...INPUT, NumFmt: TEXT_FORMAT },
  inputNumber: { ...INPUT, CustomNumFmt: "General" },
  inputPercent: { ...INPUT, CustomNumFmt: "0.####%" },
};

/** The look of a cell, with as many decimals as it shows. */
export function styleOf({ style, digits }: LookOfCell): Style {
  const look = STYLES[style];
  if (digits === undefined || digits === 0 || look.CustomNumFmt === undefined) return look;
  return { ...look, CustomNumFmt: look.CustomNumFmt.replace(/^(#,##)?0(?!\.)/, `$&.${"0".repeat(digits)}`) };
}

/** What of a cell decides how it looks. */
export type LookOfCell = Pick<LayoutCell, "style" | "digits">;

/** Registers the styles that are used in a workbook, each once. */
export class StyleRegister {
  readonly #ids = new Map<string, number>();

  readonly #fontName: string;

  constructor(private readonly workbook: Workbook) {
    this.#fontName = refuseError(workbook.GetDefaultFont()).fontName;
  }

  idOf(look: LookOfCell): number {
    const key = `${look.style} ${look.digits ?? 0}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const { style: id } = refuseError(this.workbook.NewStyle(this.inWorkbookFont(styleOf(look))));
    this.#ids.set(key, id);
    return id;
  }

  /** A font without a name would be set in some other face than the rest of the workbook. */
  private inWorkbookFont(style: Style): Style {
    return { ...style, Font: { Color: INK, ...style.Font, Family: this.#fontName } };
  }
}
