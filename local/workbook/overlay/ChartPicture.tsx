import type { ColumnChart } from "../../../core/workbook/sheetLayout";
import type { GridSheet } from "../grid/gridSheet";

const WIDTH = 480;
const HEIGHT = 280;
const PLOT = { left: 44, right: 12, top: 44, bottom: 48 };

/** A step of 1, 2 or 5 times a power of ten that gives about five lines. */
function stepFor(highest: number): number {
  const rough = highest / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
}

/** The columns of a chart as they stand in the cells: those without a number are left out. */
export function columnsOf(
  sheet: GridSheet,
  { categories, values }: ColumnChart,
): { name: string; value: number }[] {
  return Array.from({ length: values.rows }, (_, index) => ({
    name: String(sheet.content(categories.row + index, categories.column) ?? ""),
    value: sheet.content(values.row + index, values.column),
  })).flatMap(({ name, value }) => (typeof value === "number" ? [{ name, value }] : []));
}

/** A column chart as our own picture: the grid's own charts aren't free. */
export function ChartPicture({
  title,
  columns,
  label,
}: {
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly value: number }[];
  readonly label: string;
}) {
  const highest = Math.max(1, ...columns.map(({ value }) => value));
  const step = stepFor(highest);
  const top = Math.ceil(highest / step) * step;
  const height = HEIGHT - PLOT.top - PLOT.bottom;
  const slot = (WIDTH - PLOT.left - PLOT.right) / Math.max(columns.length, 1);
  const y = (value: number): number => PLOT.top + height * (1 - Math.max(value, 0) / top);
  const lines = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step);
  const isCrowded = slot < 44;
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <text x={WIDTH / 2} y="26" class="chart-title">
        {title}
      </text>
      {lines.map((value) => (
        <g key={value}>
          <line x1={PLOT.left} x2={WIDTH - PLOT.right} y1={y(value)} y2={y(value)} class="chart-line" />
          <text x={PLOT.left - 6} y={y(value) + 4} class="chart-scale">
            {Number(value.toPrecision(6))}
          </text>
        </g>
      ))}
      {columns.map(({ name, value }, index) => {
        const middle = PLOT.left + slot * (index + 0.5);
        return (
          <g key={`${index} ${name}`}>
            <rect
              x={middle - slot * 0.3}
              y={y(value)}
              width={slot * 0.6}
              height={Math.max(y(0) - y(value), 0)}
              class="chart-column"
            />
            {isCrowded ? null : (
              <text x={middle} y={y(value) - 5} class="chart-value">
                {Number(value.toPrecision(6))}
              </text>
            )}
            <text
              x={middle}
              y={HEIGHT - PLOT.bottom + 16}
              class={isCrowded ? "chart-name crowded" : "chart-name"}
              {...(isCrowded && { transform: `rotate(-50 ${middle} ${HEIGHT - PLOT.bottom + 16})` })}
            >
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
