import { INCIDENT_COLUMNS } from "../department/read/columns";
import { keptSheetName } from "../department/sheetNames";
import { DATE_COLUMNS } from "../schemes/commonColumns";
import type { Incident, Tariff } from "../schemes/incident";
import type { Scheme } from "../schemes/scheme";
import type { CellContent } from "../workbook/change";
import type { Language } from "../words/language";
import { setupWords } from "../words/setupWords";
import { headerOf, personHeader } from "./rosterSheet";
import type { SetupColumn, SetupSheet } from "./setupSheet";

/** Incidents that people note one by one: others are counted in a column, or follow from a figure. */
const isNoted = ({ source, of, when }: Incident): boolean => !source && of === undefined && !when;

const has = (
  incidents: readonly Incident[],
  kinds: readonly Tariff["kind"][],
  part: "points" | "money",
): boolean => incidents.some((incident) => kinds.includes(incident[part]?.kind ?? "each"));

/** What a case of an incident is given beside its number: in the example, what its own tariff asks for. */
function exampleOf(
  { points, money }: Incident,
  language: Language,
): Readonly<Record<"size" | "points" | "money" | "degree", CellContent>> {
  const tariffs = [points, money];
  const judged = (tariff: Tariff | undefined): CellContent =>
    tariff?.kind === "judged" && typeof tariff.from === "number" ? tariff.from : null;
  const [degree] = tariffs.flatMap((tariff) => (tariff?.kind === "degrees" ? tariff.degrees : []));
  const isSized = tariffs.some((tariff) => tariff?.kind === "bySize" || tariff?.kind === "steps");
  return {
    size: isSized ? 1 : null,
    points: judged(points),
    money: judged(money),
    degree: degree?.names[language] ?? null,
  };
}

/** The sheet of incidents with the columns that the schemes' incidents need; undefined where nothing is noted. */
export function incidentsSheet(
  schemes: readonly Scheme[],
  month: string,
  language: Language,
): SetupSheet | undefined {
  const incidents = schemes.flatMap((scheme) => scheme.incidents ?? []).filter(isNoted);
  const [first] = incidents;
  if (!first) return undefined;
  const { incident, times, size, points, money, degree } = INCIDENT_COLUMNS;
  const names = [...new Set(incidents.map((each) => each.names[language]))];
  const degrees = incidents
    .flatMap((each) => [each.points, each.money])
    .flatMap((tariff) => (tariff?.kind === "degrees" ? tariff.degrees : []))
    .map((each) => each.names[language]);
  const example = exampleOf(first, language);
  const optional = (isWanted: boolean, column: SetupColumn): SetupColumn[] => (isWanted ? [column] : []);
  const isSized =
    has(incidents, ["bySize", "steps"], "points") || has(incidents, ["bySize", "steps"], "money");
  return {
    name: keptSheetName("incidents", language),
    example: "example row",
    columns: [
      { header: personHeader(language), example: setupWords(language).examplePerson },
      { header: headerOf(DATE_COLUMNS, language), example: `${month}-15`, style: "text" },
      { header: headerOf(incident, language), example: first.names[language], options: names, style: "text" },
      { header: headerOf(times, language), example: 1 },
      ...optional(isSized || incidents.some(({ unit }) => unit !== undefined), {
        header: headerOf(size, language),
        example: example.size,
      }),
      ...optional(has(incidents, ["judged", "degrees"], "points"), {
        header: headerOf(points, language),
        example: example.points,
      }),
      ...optional(has(incidents, ["judged", "degrees"], "money"), {
        header: headerOf(money, language),
        example: example.money,
      }),
      ...optional(degrees.length > 0, {
        header: headerOf(degree, language),
        example: example.degree,
        options: [...new Set(degrees)],
        style: "text",
      }),
    ],
  };
}
