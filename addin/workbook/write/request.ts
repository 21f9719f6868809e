/** What one request to Excel is made of; sheets are looked up once in it. */
export class OpenRequest {
  readonly workbook: Excel.Workbook;
  readonly #sheets = new Map<string, Excel.Worksheet>();

  constructor(context: Excel.RequestContext) {
    this.workbook = context.workbook;
  }

  /** The sheet of a name as it is at this point of the request. */
  sheet(name: string): Excel.Worksheet {
    const known = this.#sheets.get(name) ?? this.workbook.worksheets.getItem(name);
    this.#sheets.set(name, known);
    return known;
  }

  /** A sheet of this name is another one from here on. */
  forget(name: string): void {
    for (const known of this.#sheets.keys())
      if (known.toLowerCase() === name.toLowerCase()) this.#sheets.delete(known);
  }
}
