import type { Book } from "./book";
import { CollectionObject } from "./collectionObject";
import { ExcelFailure } from "./message";
import { RangeObject } from "./rangeObject";
import { CommentsObject, NamesObject, settable } from "./sheetParts";
import { WorksheetsObject } from "./worksheetObject";

/** The first of January 1904, in days since 1900 began. */
const DAYS_TO_1904 = 1462;

/** Excel.Workbook, as far as the add-in uses it. */
export class WorkbookObject {
  constructor(private readonly book: Book) {}

  get Worksheets(): WorksheetsObject {
    return new WorksheetsObject(this.book);
  }
  get Names(): NamesObject {
    return new NamesObject(this.book.names);
  }
  get Comments(): CommentsObject {
    return new CommentsObject(this.book, this.book.sheets);
  }
  get Styles(): StylesObject {
    return new StylesObject(this.book);
  }
  get Functions(): object {
    const { isFrom1904 } = this.book;
    return {
      Date: (year: number, month: number, day: number) => {
        if (year !== 1904 || month !== 1 || day !== 1) throw new ExcelFailure("NotImplemented");
        return { Value: isFrom1904 ? 0 : DAYS_TO_1904 };
      },
    };
  }
  GetSelectedRange(): RangeObject {
    return new RangeObject(this.book, this.Worksheets.GetItem(this.book.active).sheet, this.book.selection);
  }
}

/** Excel.StyleCollection */
class StylesObject extends CollectionObject<StyleObject> {
  constructor(private readonly book: Book) {
    super(
      () => [...book.styles].map(([name, kept]) => new StyleObject(name, kept)),
      (style) => style.Name,
    );
  }
  Add(name: string): void {
    if (this.GetItemOrNullObject(name)) throw new ExcelFailure("ItemAlreadyExists", name);
    this.book.styles.set(name, {});
  }
}

/** Excel.Style */
class StyleObject {
  constructor(
    readonly Name: string,
    private readonly kept: Record<string, unknown>,
  ) {}

  get Font(): object {
    return settable((this.kept.Font ??= {}) as Record<string, unknown>);
  }
  get Fill(): object {
    return settable((this.kept.Fill ??= {}) as Record<string, unknown>);
  }
  get Borders(): object {
    return {
      GetItem: (side: string) => settable((this.kept[`Border ${side}`] ??= {}) as Record<string, unknown>),
    };
  }
  set NumberFormat(format: string) {
    this.kept.NumberFormat = format;
  }
  set HorizontalAlignment(alignment: string) {
    this.kept.HorizontalAlignment = alignment;
  }
  set VerticalAlignment(alignment: string) {
    this.kept.VerticalAlignment = alignment;
  }
  set IndentLevel(level: number) {
    this.kept.IndentLevel = level;
  }
  set WrapText(wraps: boolean) {
    this.kept.WrapText = wraps;
  }
}
