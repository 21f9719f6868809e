import { readAreaName } from "../../../../core/workbook/areaName";
import type { Book, ChartModel, NameModel, SheetModel } from "./book";
import { CollectionObject } from "./collectionObject";
import { ExcelFailure } from "./message";
import { RangeObject, refuseProtected } from "./rangeObject";

/** Something of which only properties are set: what is set is kept, and what isn't is as settable. */
export function settable(
  kept: Record<string, unknown>,
  onSet?: (name: string, value: unknown) => void,
): Record<string, unknown> {
  return new Proxy(kept, {
    has: () => true,
    get: (target, name) => target[String(name)] ?? settable({}),
    set: (target, name, value) => {
      if (onSet) onSet(String(name), value);
      else target[String(name)] = value;
      return true;
    },
  });
}

/** Excel.Chart */
class ChartObject {
  constructor(
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {}

  get Name(): string {
    return this.chart.name;
  }
  get Id(): string {
    return this.chart.name;
  }
  get Title(): object {
    const chart = this.chart;
    return {
      set Text(text: string) {
        chart.title = text;
      },
    };
  }
  get Legend(): object {
    return { Visible: true };
  }
  get Axes(): object {
    return settable({});
  }
  get Series(): object {
    const chart = this.chart;
    const series = {
      HasDataLabels: false,
      SetXAxisValues: (range: RangeObject) => {
        chart.categories = range.Address;
      },
    };
    return { GetItemAt: () => series };
  }
  SetPosition(cell: RangeObject): void {
    this.chart.at = cell.Address;
  }
  Delete(): void {
    refuseProtected(this.sheet);
    this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.chart);
  }
}

/** Excel.ChartCollection */
export class ChartsObject extends CollectionObject<ChartObject> {
  constructor(
    private readonly book: Book,
    private readonly sheet: SheetModel,
  ) {
    super(
      () => sheet.charts.map((chart) => new ChartObject(sheet, chart)),
      (chart) => chart.Name,
    );
  }
  Add(type: string, values: RangeObject): ChartObject {
    refuseProtected(this.sheet);
    const name = `Chart ${this.book.nextId++}`;
    const chart: ChartModel = { name, type, title: "", values: values.Address, categories: "", at: "" };
    this.sheet.charts.push(chart);
    return new ChartObject(this.sheet, chart);
  }
}

/** Excel.NamedItem */
class NameObject {
  constructor(
    private readonly all: NameModel[],
    private readonly model: NameModel,
  ) {}

  get Name(): string {
    return this.model.name;
  }
  get Value(): string {
    return this.model.value;
  }
  set Formula(formula: string) {
    this.model.value = formula;
  }
  Delete(): void {
    this.all.splice(this.all.indexOf(this.model), 1);
  }
}

/** Excel.NamedItemCollection, of the workbook or of a sheet. */
export class NamesObject extends CollectionObject<NameObject> {
  constructor(private readonly names: NameModel[]) {
    super(
      () => names.map((name) => new NameObject(names, name)),
      (name) => name.Name,
    );
  }
  Add(name: string, range: RangeObject): NameObject {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new ExcelFailure("InvalidArgument", name);
    if (this.GetItemOrNullObject(name)) throw new ExcelFailure("ItemAlreadyExists", name);
    const model = { name, value: fixed(range) };
    this.names.push(model);
    return new NameObject(this.names, model);
  }
}

function fixed({ Address }: RangeObject): string {
  const [cells = ""] = Address.split("!").slice(-1);
  return `=${Address.slice(0, -cells.length)}${cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** Excel.Comment */
class CommentObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: SheetModel,
    private readonly comment: SheetModel["comments"][number],
  ) {}

  get Id(): string {
    return this.comment.id;
  }
  set Content(text: string) {
    this.comment.content = text;
  }
  GetLocation(): RangeObject {
    const { row, column } = this.comment;
    return new RangeObject(this.book, this.sheet, { row, column, rows: 1, columns: 1 });
  }
  Delete(): void {
    refuseProtected(this.sheet);
    this.sheet.comments = this.sheet.comments.filter((comment) => comment !== this.comment);
  }
}

/** Excel.CommentCollection, of the workbook or of a sheet. */
export class CommentsObject extends CollectionObject<CommentObject> {
  constructor(
    private readonly book: Book,
    sheets: readonly SheetModel[],
  ) {
    super(
      () =>
        sheets.flatMap((sheet) => sheet.comments.map((comment) => new CommentObject(book, sheet, comment))),
      (comment) => comment.Id,
    );
  }
  Add({ sheet, area: { row, column } }: RangeObject, content: string): void {
    refuseProtected(sheet);
    if (sheet.comments.some((comment) => comment.row === row && comment.column === column))
      throw new ExcelFailure("InvalidOperation", "The cell has a comment.");
    sheet.comments.push({ id: `{C${this.book.nextId++}}`, row, column, content });
  }
}

/** Excel.HorizontalPageBreakCollection */
export function pageBreaks(sheet: SheetModel): object {
  return {
    Add: (address: string) => {
      if (sheet.breaks.length >= 1026) throw new ExcelFailure("InvalidOperation", "too many page breaks");
      sheet.breaks.push(readAreaName(`x!${address}`)?.area.row ?? -1);
    },
    RemovePageBreaks: () => {
      sheet.breaks = [];
    },
  };
}
