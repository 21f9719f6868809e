import type { Case } from "../../appraise/facts";
import type { DataRow } from "../../month/readRows";
import type { Incident } from "../../schemes/incident";
import type { Scheme } from "../../schemes/scheme";
import { cellAt, cellName } from "../../workbook/sheetTable";
import { ByName } from "./byName";
import { CaseReader, incidentColumns } from "./readCase";
import type { DataSheet } from "./dataSheet";
import type { Findings } from "./say";

/** What was noted of somebody: cases by incident, and cells that can't be used. */
export interface NotedCases {
  readonly cases: Map<string, Case[]>;
  readonly unread: string[];
}

/** A row of an incidents sheet with the key of the person or team that it is about. */
export interface IncidentRows {
  readonly sheet: DataSheet;
  readonly rows: readonly DataRow[];
}

/** Whom rows are about: the scheme they are under, and the name they are shown by. */
export interface UnderScheme {
  readonly scheme: Scheme;
  readonly name: string;
}

/** The incidents of a scheme by id or name, prepared once. */
class KnownIncidents {
  readonly #known = new Map<Scheme, ByName<Incident>>();

  of(scheme: Scheme): ByName<Incident> {
    const known = this.#known.get(scheme) ?? new ByName(scheme.incidents ?? []);
    this.#known.set(scheme, known);
    return known;
  }
}

/**
 * Reads what was noted in the period: cases by incident id or name in any language. Unknown incidents, and amounts that
 * can't be read or aren't allowed, become findings.
 * @param under who a key is; undefined for those who aren't appraised
 */
export function readIncidents(
  sources: readonly IncidentRows[],
  under: (key: string) => UnderScheme | undefined,
  findings: Findings,
): ReadonlyMap<string, NotedCases> {
  const noted = new Map<string, NotedCases>();
  const known = new KnownIncidents();
  for (const { sheet, rows } of sources) {
    const columns = incidentColumns(sheet);
    const column = columns.incident;
    if (column === undefined) continue;
    for (const { row, personKey } of rows) {
      const who = under(personKey);
      if (!who) continue;
      const { scheme, name } = who;
      const notes = noted.get(personKey) ?? { cases: new Map<string, Case[]>(), unread: [] };
      noted.set(personKey, notes);
      const found = cellAt(sheet.table, row, column).raw.trim();
      const incidents = known.of(scheme);
      const incident = incidents.find(found);
      if (!incident) {
        const nearest = incidents.nearest(found)?.names ?? null;
        const names = incidents.things.map((each) => each.names);
        const message = { code: "unknown incident", found, nearest, known: names } as const;
        findings.sayOfCell("error", { sheet: sheet.name, row, column }, message, name);
        notes.unread.push(`${sheet.name}!${cellName(row, column)}`);
        continue;
      }
      const reader = new CaseReader({ sheet, columns, row, person: name }, scheme, incident, findings);
      const one = reader.read();
      notes.unread.push(...reader.unread);
      if (!one) continue;
      const cases = notes.cases.get(incident.id);
      if (cases) cases.push(one);
      else notes.cases.set(incident.id, [one]);
    }
  }
  return noted;
}
