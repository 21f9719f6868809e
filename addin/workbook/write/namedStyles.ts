import { lookOf } from "../../../core/workbook/cellLook";
import type { CellLook, CellSide } from "../../../core/workbook/cellLook";
import type { LookRectangle } from "./lookRectangles";
import type { Step } from "./step";
import { rangeOf, sheetStep } from "./step";

const PLAIN = "Normal";
/** What a style's definition takes in a request. */
const DEFINITION_OPERATIONS = 14;

/**
 * Our looks as cell styles of the workbook: defined once, then named by each rectangle in a single step. People find
 * them in Excel's gallery and may change them; a style that is there already stays as it is.
 */
export class NamedStyles {
  readonly #known: Set<string>;

  /** @param names the styles that the workbook has */
  constructor(names: readonly string[]) {
    this.#known = new Set(names);
  }

  stepsFor(sheet: string, rectangles: readonly LookRectangle[]): Step[] {
    return rectangles.flatMap(({ area, style, digits = 0 }) => {
      const look = lookOf(style, digits);
      const name = look ? `Kaohe ${style}${digits === 0 ? "" : ` ${digits}`}` : PLAIN;
      const give = sheetStep(sheet, (worksheet) => {
        rangeOf(worksheet, area).style = name;
      });
      if (!look || this.#known.has(name)) return [give];
      this.#known.add(name);
      return [defineStep(name, look), give];
    });
  }
}

function defineStep(name: string, look: CellLook): Step {
  return sheetlessStep(({ workbook }) => {
    workbook.styles.add(name);
    const style = workbook.styles.getItem(name);
    const { font, paper, lines, horizontal, format } = look;
    style.font.color = `#${font.ink}`;
    if (font.bold === true) style.font.bold = true;
    if (font.italic === true) style.font.italic = true;
    if (font.points !== undefined) style.font.size = font.points;
    if (paper !== undefined) style.fill.color = `#${paper}`;
    for (const [side, ink] of Object.entries(lines) as [CellSide, string][]) {
      const border = style.borders.getItem(edgeOf(side));
      border.style = "Continuous";
      border.color = `#${ink}`;
    }
    if (horizontal) style.horizontalAlignment = alignments[horizontal];
    if (look.isCentredVertically) style.verticalAlignment = "Center";
    if (look.indent > 0) style.indentLevel = look.indent;
    if (look.wraps) style.wrapText = true;
    if (format !== undefined) style.numberFormat = format;
  });
}

function edgeOf(side: CellSide): Excel.BorderIndex {
  const { edgeTop, edgeBottom, edgeLeft, edgeRight } = Excel.BorderIndex;
  return { top: edgeTop, bottom: edgeBottom, left: edgeLeft, right: edgeRight }[side];
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;

const sheetlessStep = (queue: Step["queue"]): Step => ({ bytes: DEFINITION_OPERATIONS * 300, queue });
