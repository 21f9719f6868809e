import { lookOf, TEXT_FORMAT } from "../../core/workbook/cellLook";
import type { LayoutCell } from "../../core/workbook/sheetLayout";
import type { Workbook } from "./excelize";
import { refuseError } from "./excelize";

/** A style as the library takes it. */
export type Style = Parameters<Workbook["NewStyle"]>[0];

/** The number of the format that keeps every entry a text. */
const TEXT_FORMAT_NUMBER = 49;
const HAIRLINE = 1;

/** A look in the terms of the library. */
function styleOf({ style, digits }: LookOfCell): Style {
  const look = lookOf(style, digits);
  if (!look) return {};
  const { font, paper, lines, horizontal, indent, format } = look;
  return {
    Font: {
      Color: font.ink,
      ...(font.bold === true && { Bold: true }),
      ...(font.italic === true && { Italic: true }),
      ...(font.points !== undefined && { Size: font.points }),
    },
    ...(paper !== undefined && { Fill: { Type: "pattern", Pattern: 1, Color: [paper] } }),
    Border: Object.entries(lines).map(([Type, Color]) => ({ Type, Color, Style: HAIRLINE })),
    Alignment: {
      ...(horizontal && { Horizontal: horizontal }),
      ...(look.isCentredVertically && { Vertical: "center" }),
      ...(indent > 0 && { Indent: indent }),
      ...(look.wraps && { WrapText: true }),
    },
    ...(format === TEXT_FORMAT
      ? { NumFmt: TEXT_FORMAT_NUMBER }
      : format !== undefined && { CustomNumFmt: format }),
  };
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
    return { ...style, Font: { ...style.Font, Family: this.#fontName } };
  }
}
