/** A line of the report: who, over how many rows, in what time. */
export interface BenchLine {
  name: string;
  rows: number;
  ms: number;
}

/** Rows per second of a line. */
export const rowsPerSecond = ({ rows, ms }: BenchLine): number => (rows / ms) * 1000;

const grouped = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");

/** Prints the lines with rows/s and how many times slower than the bare loop each is. */
export function printTable(lines: readonly BenchLine[], bareLoop: BenchLine): void {
  const cells = lines.map((line) => [
    line.name,
    grouped(line.rows),
    line.ms.toFixed(1),
    grouped(rowsPerSecond(line)),
    `${(rowsPerSecond(bareLoop) / rowsPerSecond(line)).toFixed(1)} x`,
  ]);
  printColumns(["contender", "rows", "median ms", "rows/s", "bare loop is faster by"], cells);
}

const printRow = (row: readonly string[], widths: readonly number[]): void => {
  const padded = row.map((cell, column) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
  );
  console.log(padded.join("  "));
};

/** Prints rows of texts under a header, the first column from the left and the others from the right. */
export function printColumns(header: readonly string[], cells: readonly (readonly string[])[]): void {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [header, ...cells]) printRow(row, widths);
}

/** Prints a header, and gives what prints each row under it as soon as it is measured. */
export function printsRows(header: readonly string[]): (row: readonly string[]) => void {
  const widths = header.map(({ length }) => length);
  printRow(header, widths);
  return (row) => {
    printRow(row, widths);
  };
}
