import { displayWidth } from "./displayWidth";

/** Which side of its column a text stands at. */
export type Side = "left" | "right";

/** Lines of a table whose columns stand below each other, Chinese characters counted as two. */
export function alignColumns(rows: readonly (readonly string[])[], sides: readonly Side[]): string[] {
  const widths = sides.map((_, column) => Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ""))));
  return rows.map((row) =>
    sides
      .map((side, column) => {
        const text = row[column] ?? "";
        const space = " ".repeat((widths[column] ?? 0) - displayWidth(text));
        return side === "left" ? text + space : space + text;
      })
      .join("  ")
      .trimEnd(),
  );
}
