import type { Indicator, Measure } from "../../schemes/indicator";
import { cell, names } from "../fields/cell";
import { columnsOf, readFields, required, writeFields } from "../fields/field";
import type { Field, Fields, RowIn } from "../fields/field";
import { NUMBER, OPERAND, PERCENT_OPERAND } from "../fields/operandKinds";
import { CONDITIONS, ID, YES_NO, choice } from "../fields/textKinds";
import type { RowCodec } from "../fields/rowsBelow";
import { readPlainText } from "../text/plainText";
import { method } from "./method";
import { source } from "./source";

const MEASURE: Fields<Measure> = {
  names: required(names()),
  unit: required(cell(choice("unit"))),
  method: required(method),
  source: source(),
};

const INDICATOR: Fields<Omit<Indicator, "alternatives">> = {
  id: required(cell(ID)),
  names: required(names()),
  section: cell(ID),
  weightPercent: cell(PERCENT_OPERAND),
  fullPoints: cell(OPERAND),
  unit: cell(choice("unit")),
  method: required(method),
  zeroWhen: cell(CONDITIONS),
  informative: cell(YES_NO),
  measureNames: names(),
  source: source(),
};

const alternativeNumber = cell(NUMBER);
const idCell = cell(ID);

/** What stands instead of a number where the list of alternatives is given and empty. */
const NO_ALTERNATIVES = "[]";

/** The indicator's own row and those of its alternatives, which bear its id and a number. */
class IndicatorRows {
  own: RowIn | undefined;
  hasList = false;
  readonly alternatives: { readonly row: RowIn; readonly number: number }[] = [];

  constructor(readonly id: string) {}

  add(row: RowIn): void {
    const written = row.cell("alternative")?.content;
    if (written !== undefined) this.addAlternative(row, written === NO_ALTERNATIVES);
    else if (this.own) row.report("id", { code: "id twice", found: this.id });
    else this.own = row;
  }

  private addAlternative(row: RowIn, empty: boolean): void {
    this.hasList = true;
    const number = empty ? undefined : alternativeNumber.read(row, "alternative");
    if (number === undefined) return;
    if (this.alternatives.some((other) => other.number === number))
      row.report("alternative", { code: "id twice", found: `${this.id} ${number}` });
    this.alternatives.push({ row, number });
  }
}

function rowsOfIndicators(rows: readonly RowIn[]): IndicatorRows[] {
  const byId = new Map<string, IndicatorRows>();
  for (const row of rows) {
    const id = row.cell("id")?.content;
    if (id === undefined) {
      row.report("id", { code: "missing", column: "id" });
      continue;
    }
    const text = readPlainText(String(id));
    const found = byId.get(text) ?? new IndicatorRows(text);
    byId.set(text, found);
    found.add(row);
  }
  return [...byId.values()];
}

function readIndicator(
  { id, own, hasList, alternatives }: IndicatorRows,
  path: string,
): Indicator | undefined {
  if (!own) {
    alternatives[0]?.row.report("id", { code: "no first row", found: id });
    return undefined;
  }
  const inOrder = [...alternatives].sort((a, b) => a.number - b.number);
  const measures = inOrder.map(({ row, number }, index) => {
    const at = row.at(`${path}.alternatives[${index}]`);
    return readFields(MEASURE, at.owning({ kind: "indicator", owner: id, alternative: number }));
  });
  const row = own.at(path).owning({ kind: "indicator", owner: id });
  return { ...readFields(INDICATOR, row), ...(hasList && { alternatives: measures }) };
}

/** The rows of the table: an indicator, then its other ways to be measured under the same id. */
export const indicatorColumns: RowCodec<Indicator>["columns"] = columnsOf(INDICATOR).flatMap((spec) =>
  spec.column === "rule" ? [spec, ...alternativeNumber.columns("alternative")] : [spec],
);

/** The indicators: each in a row, its alternatives in rows with the same id and a number. */
export const indicators: Field<readonly Indicator[]> = {
  columns: () => [],
  write: (items, row) => {
    if (items.length === 0) row.below("indicators").put("id", "[]", "text");
    for (const { alternatives, ...indicator } of items) {
      const owner = { kind: "indicator", owner: indicator.id } as const;
      writeFields(INDICATOR, indicator, row.below("indicators").owning(owner).inUnit(indicator.unit));
      alternatives?.forEach((measure, index) => {
        const below = row.below("indicators").owning({ ...owner, alternative: index + 1 });
        idCell.write(indicator.id, below, "id");
        alternativeNumber.write(index + 1, below, "alternative");
        writeFields(MEASURE, measure, below.inUnit(measure.unit));
      });
      if (alternatives?.length === 0) {
        const below = row.below("indicators");
        idCell.write(indicator.id, below, "id");
        below.put("alternative", NO_ALTERNATIVES, "text");
      }
    }
  },
  read: (row, column) => {
    const rows = row.below("indicators");
    if (rows.length === 0) return undefined;
    const filled = rows.filter((candidate) => candidate.cell("id")?.content !== "[]");
    return rowsOfIndicators(filled).flatMap(
      (found, index) => readIndicator(found, `${column}[${index}]`) ?? [],
    );
  },
};
