import { HyperFormula } from "hyperformula";
import type { Answers, Workload } from "../workload";
import { bands, tiers } from "../workload";

/** How a sheet's author writes the same decision. */
export type Formulas = "nested IF" | "lookup";

const gradeFormulas: Record<Formulas, (row: number) => string> = {
  "nested IF": (row) =>
    `=IF(A${row}>=$D$5,$E$5,IF(A${row}>=$D$4,$E$4,IF(A${row}>=$D$3,$E$3,IF(A${row}>=$D$2,$E$2,$E$1))))`,
  lookup: (row) => `=VLOOKUP(A${row},$D$1:$E$5,2,TRUE())`,
};

const commissionFormulas: Record<Formulas, (row: number) => string> = {
  "nested IF": (row) =>
    `=IF(B${row}>=$F$4,$F$2*$G$1+($F$3-$F$2)*$G$2+($F$4-$F$3)*$G$3+(B${row}-$F$4)*$G$4,` +
    `IF(B${row}>=$F$3,$F$2*$G$1+($F$3-$F$2)*$G$2+(B${row}-$F$3)*$G$3,` +
    `IF(B${row}>=$F$2,$F$2*$G$1+(B${row}-$F$2)*$G$2,B${row}*$G$1)))`,
  lookup: (row) =>
    `=VLOOKUP(B${row},$F$1:$H$4,3,TRUE())+` +
    `(B${row}-VLOOKUP(B${row},$F$1:$H$4,1,TRUE()))*VLOOKUP(B${row},$F$1:$H$4,2,TRUE())`,
};

/** A HyperFormula sheet of scores and sales with a grade and a commission formula on each row. */
export class FormulaSheet {
  readonly #engine: HyperFormula;
  readonly #rows: number;

  constructor({ scores, salesYuan }: Workload, formulas: Formulas) {
    this.#rows = scores.length;
    let baseYuan = 0;
    const tierCells = tiers.map(([from, percent], index) => {
      const rate = Number.parseFloat(String(percent)) / 100;
      const cells = [from, rate, baseYuan];
      baseYuan += (Number(tiers[index + 1]?.[0]) - Number(from)) * rate;
      return cells;
    });
    const sheet = scores.map(([score], index) => {
      const row = index + 1;
      const tables = [...(bands[index] ?? [null, null]), ...(tierCells[index] ?? [null, null, null])];
      return [
        score,
        salesYuan[index]?.[0],
        gradeFormulas[formulas](row),
        ...tables,
        commissionFormulas[formulas](row),
      ];
    });
    this.#engine = HyperFormula.buildFromArray(sheet, { licenseKey: "gpl-v3", maxRows: this.#rows + 1 });
  }

  /** Changes a limit of both tables and back again, which calculates every row twice. */
  recalculateTwice(): void {
    for (const by of [1, 0]) {
      this.#engine.batch(() => {
        this.#engine.setCellContents({ sheet: 0, row: 4, col: 3 }, 90 + by);
        this.#engine.setCellContents({ sheet: 0, row: 3, col: 5 }, 30_000 + by);
      });
    }
  }

  /** The answers that stand in the sheet. */
  read(): Answers {
    const answers: Answers = { grades: [], commissionsYuan: [] };
    for (let row = 0; row < this.#rows; row += 1) {
      answers.grades.push(this.#engine.getCellValue({ sheet: 0, row, col: 2 }));
      answers.commissionsYuan.push(Number(this.#engine.getCellValue({ sheet: 0, row, col: 8 })));
    }
    return answers;
  }

  /** Frees the memory of the sheet. */
  close(): void {
    this.#engine.destroy();
  }
}
