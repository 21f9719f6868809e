import type { Figure } from "../../appraise/figure";
import { Unsettled } from "../../appraise/figure";
import { valueText } from "../../month/valueText";
import { roundDecimal } from "../../numbers/roundDecimal";
import type { Indicator } from "../../schemes/indicator";
import type { Scheme } from "../../schemes/scheme";
import type { Unit } from "../../schemes/unit";
import type { LayoutCell } from "../../workbook/sheetLayout";
import type { Speaker } from "../../words/explanation/speaker";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import type { GradedAppraisee } from "../departmentResult";
import { BLANK, cellOf } from "./cell";
import { basisOf, hasValue, measureOf, valueOfIndicator } from "./indicatorColumns";
import { numberLook } from "./resultColumn";
import type { StatementRow } from "./statementRow";
import { plainRow } from "./statementRow";

/** Decimals of a value on a statement. */
const VALUE_DIGITS = 4;

/** A value with its unit, as people write it: 0:06:28, 91.4 %, 3 times. */
function shownValue(figure: Figure | undefined, unit: Unit, speaker: Speaker): string {
  if (figure === undefined) return "–";
  if (typeof figure !== "number") return speaker.amount(figure, unit);
  return unit === "seconds"
    ? valueText(figure, unit)
    : speaker.amount(roundDecimal(figure, VALUE_DIGITS), unit);
}

/** A number in a unit; blank where it has no value. */
function amountCell(figure: Figure | undefined, unit: Unit = "points"): LayoutCell {
  const number = typeof figure === "number" ? figure : undefined;
  const { style, digits } = numberLook(unit, number === undefined ? [] : [number]);
  return cellOf(number, style, digits);
}

/** The target that the value was compared with, and the row of the bands that held it. */
function against(graded: GradedAppraisee, indicator: Indicator, unit: Unit, speaker: Speaker): string {
  const words = departmentWritingWords(speaker.language).statement;
  const { target, row } = basisOf(graded, indicator) ?? {};
  return [
    ...(target === undefined ? [] : [words.target(shownValue(target, unit, speaker))]),
    ...(row ? [words.row(row.row, row.written)] : []),
  ].join("\n");
}

function indicatorRow(indicator: Indicator, graded: GradedAppraisee, speaker: Speaker): StatementRow {
  const { id, names, informative, weightPercent } = indicator;
  const { unit } = measureOf(graded, indicator);
  const { subject } = graded;
  const weight = typeof weightPercent === "string" ? subject.figure(weightPercent) : weightPercent;
  const points = subject.figure(id);
  const counts = informative === true ? undefined : subject.figure(`${id}.weighted`);
  return plainRow([
    cellOf(names[speaker.language], "wrapped"),
    cellOf(
      hasValue(indicator) ? shownValue(valueOfIndicator(graded, indicator), unit, speaker) : null,
      "wrapped",
    ),
    cellOf(against(graded, indicator, unit, speaker), "wrapped"),
    amountCell(points, speaker.unit(id)),
    amountCell(typeof weight === "number" ? weight / 100 : undefined, "share"),
    amountCell(counts, speaker.unit(id)),
  ]);
}

/** What happened: cases, and the points and money of them. */
function incidentRows(
  { incidents = [] }: Scheme,
  { subject }: GradedAppraisee,
  speaker: Speaker,
): StatementRow[] {
  return incidents.flatMap(({ id, names, toward }) => {
    const cases = subject.figure(id);
    if (cases === 0 || (cases instanceof Unsettled && cases.reason.code === "no value")) return [];
    const points = subject.figure(`${id}.points`);
    const money = subject.figure(`${id}.money`);
    const isMoney = typeof money === "number" && money !== 0;
    const hasPoints = typeof points === "number" && points !== 0;
    return [
      plainRow([
        cellOf(names[speaker.language], "wrapped"),
        cellOf(speaker.amount(cases, "times"), "wrapped"),
        cellOf(isMoney ? speaker.amount(money, "money") : null, "wrapped"),
        amountCell(hasPoints ? points : undefined),
        cellOf(null, "whole"),
        amountCell(hasPoints && toward === undefined ? points : undefined),
      ]),
    ];
  });
}

/** Points of sections, and of escalations that fire. */
function subtotalRows(
  { sections = [], escalations = [] }: Scheme,
  { subject }: GradedAppraisee,
  speaker: Speaker,
): StatementRow[] {
  const row = (name: string, points: Figure): StatementRow =>
    plainRow([
      cellOf(name, "wrapped"),
      ...Array.from({ length: 4 }, () => cellOf(null, "wrapped")),
      amountCell(points),
    ]);
  const { subtotalHeader } = departmentWritingWords(speaker.language);
  return [
    ...sections.map(({ id, names }) => row(subtotalHeader(names[speaker.language]), subject.figure(id))),
    ...escalations.flatMap(({ id, names }) => {
      const points = subject.figure(`${id}.points`);
      return typeof points === "number" && points !== 0 ? [row(names[speaker.language], points)] : [];
    }),
  ];
}

/** The table of what was measured and what happened, with the points of each. */
export function itemRows(scheme: Scheme, graded: GradedAppraisee, speaker: Speaker): StatementRow[] {
  const { headers } = departmentWritingWords(speaker.language).statement;
  const rows = [
    ...(scheme.indicators ?? []).map((indicator) => indicatorRow(indicator, graded, speaker)),
    ...incidentRows(scheme, graded, speaker),
    ...subtotalRows(scheme, graded, speaker),
  ];
  if (rows.length === 0) return [];
  const order = ["item", "value", "against", "points", "weight", "counts"] as const;
  return [plainRow(order.map((column) => cellOf(headers[column], "header"))), ...rows, plainRow([BLANK])];
}
