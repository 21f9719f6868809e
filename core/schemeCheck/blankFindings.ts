import { isBlank } from "../cells/blank";
import type { Scheme } from "../schemes/scheme";
import { usesOf } from "./figureUses";
import { readTable } from "./readTable";
import type { SchemeFinding } from "./schemeFinding";
import { schemeFinding } from "./schemeFinding";
import type { SchemeTable } from "./schemeTables";
import { schemeTables } from "./schemeTables";

/** Weights of raters that are left blank. */
function raterFindings(scheme: Scheme): SchemeFinding[] {
  const blank = new Set((scheme.parameters ?? []).filter(({ value }) => value === null).map(({ id }) => id));
  return (scheme.indicators ?? []).flatMap(({ id, method }) => {
    if (method.kind !== "raters") return [];
    return method.raters.flatMap((rater, index) => {
      if (typeof rater.weight !== "string" || !blank.has(rater.weight)) return [];
      const message = { code: "weight missing", rater: rater.id, parameter: rater.weight } as const;
      return [schemeFinding("error", `indicators.${id}.method.raters.${index}.weight`, message)];
    });
  });
}

/** Parameters without a value, with the figures that have none because of it; and given ones that nothing uses. */
function parameterFindings(scheme: Scheme): SchemeFinding[] {
  return (scheme.parameters ?? []).flatMap(({ id, value }) => {
    const uses = usesOf(scheme, id);
    // Everybody with a total has a rank; only a scheme that ranks need hear of it.
    const leaves = scheme.ranking ? uses : uses.filter((use) => use !== "rank" && use !== "rankFromLast");
    const place = `parameters.${id}`;
    if (value !== null)
      return leaves.length === 0 ? [schemeFinding("info", place, { code: "unused", id })] : [];
    const severity = leaves.length === 0 ? "warning" : "error";
    return [schemeFinding(severity, `${place}.value`, { code: "blank parameter", parameter: id, leaves })];
  });
}

/** How many columns of answers a table must have filled; base amounts may be left out. */
function answerColumns(scheme: Scheme, table: SchemeTable): number {
  if (table.use !== "grade" || !scheme.grades || !("bands" in scheme.grades)) return 1;
  return Math.max(1, scheme.grades.columns?.length ?? 1);
}

/** Cells of band tables without an answer: not configured, never 0. */
function cellFindings(scheme: Scheme): SchemeFinding[] {
  // Commission tables say themselves which of their cells may be blank.
  const tables = schemeTables(scheme).filter(({ place }) => !place.startsWith("commissions."));
  return tables.flatMap((table) => {
    const columns = answerColumns(scheme, table);
    return readTable(table).rows.flatMap(({ row, answers }) =>
      Array.from({ length: columns }, (_, column) => column).flatMap((column) =>
        isBlank(answers[column])
          ? [
              schemeFinding(
                table.use === "rubric" ? "info" : "error",
                `${table.place}.${table.rowsField}.${row - 1}.${column + 1}`,
                {
                  code: "blank cell",
                  column: column + 1,
                },
              ),
            ]
          : [],
      ),
    );
  });
}

/** Full points or weights that an indicator's method needs and the scheme doesn't name. */
function pointsFindings(scheme: Scheme): SchemeFinding[] {
  if (scheme.status === "skeleton") return [];
  return (scheme.indicators ?? []).flatMap(({ id, method, fullPoints, weightPercent }) => {
    const needs = method.kind === "deduction" || method.kind === "steps";
    return needs && fullPoints === undefined && weightPercent === undefined
      ? [schemeFinding("error", `indicators.${id}.fullPoints`, { code: "no full points", figure: id })]
      : [];
  });
}

/** What a scheme leaves blank, and what that leaves without a value. */
export function blankFindings(scheme: Scheme): SchemeFinding[] {
  return [
    ...parameterFindings(scheme),
    ...raterFindings(scheme),
    ...cellFindings(scheme),
    ...pointsFindings(scheme),
  ];
}
