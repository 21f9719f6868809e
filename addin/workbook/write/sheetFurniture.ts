import { areaName, fixedAreaName } from "../../../core/workbook/areaName";
import type { Change } from "../../../core/workbook/change";
import { choicesText } from "../../../core/workbook/choicesText";
import type { SheetStanding } from "./standing";
import type { Step } from "./step";
import { rangeOf, sheetStep } from "./step";

type Kind<Name extends Change["kind"]> = Extract<Change, { kind: Name }>;

const AXIS_INK = "#4B5563";
/** Excel keeps no more page breaks in a sheet, and refuses the next one. */
const MOST_PAGE_BREAKS = 1026;

/** A native column chart with its numbers on the columns. */
export function chartStep({ sheet, title, categories, values, at }: Kind<"chart">): Step {
  const operations = 10;
  return sheetStep(
    sheet,
    (worksheet) => {
      const chart = worksheet.charts.add("ColumnClustered", rangeOf(worksheet, values), "Columns");
      chart.title.text = title;
      chart.legend.visible = false;
      const series = chart.series.getItemAt(0);
      series.setXAxisValues(rangeOf(worksheet, categories));
      series.hasDataLabels = true;
      chart.axes.categoryAxis.format.font.color = AXIS_INK;
      chart.axes.valueAxis.format.font.color = AXIS_INK;
      chart.setPosition(rangeOf(worksheet, { ...at, rows: 1, columns: 1 }));
    },
    operations,
  );
}

/** Choices for cells; what else people enter is asked about, not refused. */
export function choicesSteps({ sheet, area, options }: Kind<"choices">): Step[] {
  const source = choicesText(options);
  if (source === undefined) return [];
  const step = sheetStep(sheet, (worksheet) => {
    const validation = rangeOf(worksheet, area).dataValidation;
    validation.ignoreBlanks = true;
    validation.rule = { list: { inCellDropDown: true, source } };
    validation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
  });
  return [step];
}

/** A remark on a cell; one that is there is given the new text. */
export function commentStep(
  { sheet, row, column, text }: Kind<"comment">,
  { comments: there }: SheetStanding,
): Step {
  const old = there.find((comment) => comment.row === row && comment.column === column);
  return sheetStep(sheet, (worksheet, { comments }) => {
    if (old) comments.getItem(old.id).content = text;
    else comments.add(rangeOf(worksheet, { row, column, rows: 1, columns: 1 }), text);
  });
}

/** Cells that become one. */
export function mergeSteps({ sheet, areas }: Kind<"merge">): Step[] {
  return areas.map((area) => sheetStep(sheet, (worksheet) => rangeOf(worksheet, area).merge()));
}

/** Buttons to filter by. */
export function filterStep({ sheet, area }: Kind<"filter">): Step {
  return sheetStep(sheet, (worksheet) => worksheet.autoFilter.apply(rangeOf(worksheet, area)));
}

/** How a sheet is printed. */
export function pageStep(page: Kind<"page">): Step {
  const { sheet, orientation, breaksBefore, scalePercent, repeatedRows = 0 } = page;
  const breaks = breaksBefore.slice(0, MOST_PAGE_BREAKS);
  return sheetStep(
    sheet,
    (worksheet) => {
      const layout = worksheet.pageLayout;
      layout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
      layout.paperSize = "A4";
      layout.zoom = scalePercent === undefined ? { horizontalFitToPages: 1 } : { scale: scalePercent };
      if (repeatedRows > 0) layout.setPrintTitleRows(`$1:$${repeatedRows}`);
      for (const row of breaks)
        worksheet.horizontalPageBreaks.add(areaName({ row, column: 0, rows: 1, columns: 1 }));
    },
    breaks.length + 4,
  );
}

/** A name for an area; one that is there is given the new area. */
export function nameStep({ sheet, name, area, local }: Kind<"name">, isThere: boolean): Step {
  return sheetStep(sheet, (worksheet, workbook) => {
    const names = local === true ? worksheet.names : workbook.names;
    if (isThere) names.getItem(name).formula = `=${fixedAreaName(sheet, area)}`;
    else names.add(name, rangeOf(worksheet, area));
  });
}
