import type { Case } from "../../appraise/facts";
import { saysMissing } from "../../month/missingWords";
import { readCellNumber } from "../../month/readCellNumber";
import { readDuration } from "../../month/readDuration";
import { comparePaper, paper } from "../../numbers/paper";
import type { Incident, Tariff } from "../../schemes/incident";
import type { Operand } from "../../schemes/operand";
import type { Scheme } from "../../schemes/scheme";
import { cellAt, cellName } from "../../workbook/sheetTable";
import type { TableCell } from "../../workbook/sheetTable";
import { ByName } from "./byName";
import { INCIDENT_COLUMNS } from "./columns";
import type { DataSheet } from "./dataSheet";
import type { Findings } from "./say";

/** The columns of an incidents sheet, counted from 0. */
export type IncidentColumns = Readonly<Record<keyof typeof INCIDENT_COLUMNS, number | undefined>>;

/** Finds the columns of an incidents sheet. */
export function incidentColumns(sheet: DataSheet): IncidentColumns {
  const columns = Object.entries(INCIDENT_COLUMNS).map(([name, synonyms]) => [name, sheet.column(synonyms)]);
  return Object.fromEntries(columns) as IncidentColumns;
}

/** A row of an incidents sheet and whose it is. */
export interface CaseRow {
  readonly sheet: DataSheet;
  readonly columns: IncidentColumns;
  readonly row: number;
  readonly person: string;
}

type Degree = Extract<Tariff, { kind: "degrees" }>["degrees"][number];

const SECONDS_PER_UNIT: Partial<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600 };

/** A size in the incident's unit; 15分, 0:15:00 and a plain 15 are the same minutes. */
function readSize(cell: TableCell, header: string, unit: Incident["unit"]): number | undefined {
  const number = readCellNumber(cell.raw);
  const seconds = SECONDS_PER_UNIT[unit ?? ""];
  if (seconds === undefined || (number !== undefined && !cell.shown.includes(":"))) return number;
  const duration = readDuration(cell, header);
  return duration === undefined ? undefined : paper(duration / seconds);
}

/** Reads the amounts of one case, and reports what can't be read or isn't allowed. */
export class CaseReader {
  /** Cells that can't be read. */
  readonly unread: string[] = [];

  constructor(
    private readonly at: CaseRow,
    private readonly scheme: Scheme,
    private readonly incident: Incident,
    private readonly findings: Findings,
  ) {}

  /** The case; undefined where some cell of it can't be read. */
  read(): Case | undefined {
    const times = this.#number("times");
    const size = this.#number("size");
    const points = this.#number("points");
    const money = this.#number("money");
    const degree = this.#degree();
    if (this.unread.length > 0) return undefined;
    for (const [of, found] of [
      ["points", points],
      ["money", money],
    ] as const)
      if (found !== undefined) this.#checkRange(of, found, degree);
    return {
      ...(times !== undefined && { times }),
      ...(size !== undefined && { size }),
      ...(points !== undefined && { points }),
      ...(money !== undefined && { money }),
      ...(degree !== undefined && { degree: degree.id }),
    };
  }

  #number(field: "times" | "size" | "points" | "money"): number | undefined {
    const column = this.at.columns[field];
    if (column === undefined) return undefined;
    const cell = cellAt(this.at.sheet.table, this.at.row, column);
    if (saysMissing(cell.raw)) return undefined;
    const header = this.at.sheet.header.headers[column] ?? "";
    const number = cell.isBoolean
      ? undefined
      : readSize(cell, header, field === "size" ? this.incident.unit : undefined);
    const isAmount = field === "points" || field === "money";
    // A deduction may well be written as -5: the effect of the incident says the same.
    const amount =
      number !== undefined && isAmount && this.incident.effect === "deduct" ? Math.abs(number) : number;
    const isUsable = amount !== undefined && (field === "size" || amount >= 0);
    if (isUsable) return amount;
    this.#refuse(column, { code: "unreadable amount", header, found: cell.shown.trim() });
    return undefined;
  }

  get #degrees(): readonly Degree[] {
    const { points, money } = this.incident;
    return [points, money].flatMap((tariff) => (tariff?.kind === "degrees" ? tariff.degrees : []));
  }

  #degree(): Degree | undefined {
    const column = this.at.columns.degree;
    if (column === undefined) return undefined;
    const degrees = this.#degrees;
    if (degrees.length === 0) return undefined;
    const found = cellAt(this.at.sheet.table, this.at.row, column).raw.trim();
    if (saysMissing(found)) return undefined;
    const degree = new ByName(degrees).find(found);
    if (degree) return degree;
    const known = degrees.map(({ names }) => names);
    this.#refuse(column, { code: "unknown degree", incident: this.incident.names, found, known });
    return undefined;
  }

  /** Amounts outside their range are left for the appraisal to refuse: nobody gets away with a smaller one. */
  #checkRange(of: "points" | "money", found: number, degree: Degree | undefined): void {
    const tariff = this.incident[of];
    const range = tariff?.kind === "judged" ? tariff : tariff?.kind === "degrees" ? degree : undefined;
    const from = range && this.#configured(range.from);
    const to = range && this.#configured(range.to);
    if (from === undefined || to === undefined) return;
    if (tariff?.kind === "degrees" && comparePaper(from, to) === 0) return;
    if (comparePaper(found, from) >= 0 && comparePaper(found, to) <= 0) return;
    const message = {
      code: "amount out of range",
      incident: this.incident.names,
      of,
      found,
      from,
      to,
    } as const;
    this.findings.sayOfCell("error", this.#place(this.at.columns[of] ?? 0), message, this.at.person);
  }

  /** The number of an operand that is the same for everybody. */
  #configured(operand: Operand): number | undefined {
    if (typeof operand === "number") return operand;
    return this.scheme.parameters?.find(({ id }) => id === operand)?.value ?? undefined;
  }

  #place(column: number): { sheet: string; row: number; column: number } {
    return { sheet: this.at.sheet.name, row: this.at.row, column };
  }

  #refuse(column: number, message: Parameters<Findings["sayOfCell"]>[2]): void {
    this.unread.push(`${this.at.sheet.name}!${cellName(this.at.row, column)}`);
    this.findings.sayOfCell("error", this.#place(column), message, this.at.person);
  }
}
