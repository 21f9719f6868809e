/** Why cells show an error, by the sheet and the cell of the formula that answered so. */
export class FaultsInCells {
  readonly #byFormula = new Map<string, Map<string, string>>();

  /** Forgets what a formula said the last time, and takes what it says now. */
  listen(sheetId: string, row: number, column: number): (text: string, row: number, column: number) => void {
    const key = `${sheetId} ${row} ${column}`;
    this.#byFormula.delete(key);
    return (text, rowsBelow, columnsBeside) => {
      const faults = this.#byFormula.get(key) ?? new Map<string, string>();
      faults.set(`${sheetId} ${row + rowsBelow} ${column + columnsBeside}`, text);
      this.#byFormula.set(key, faults);
    };
  }

  /** Why a cell shows an error, where one of our functions said so. */
  at(sheetId: string, row: number, column: number): string | undefined {
    const key = `${sheetId} ${row} ${column}`;
    for (const faults of this.#byFormula.values()) {
      const text = faults.get(key);
      if (text !== undefined) return text;
    }
    return undefined;
  }
}
