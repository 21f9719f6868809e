import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Appraiser } from "../../../core/appraise/appraiser";
import { readBandTable } from "../../../core/bands/readBandTable";
import type { BandRows } from "../../../core/schemes/bandRows";
import { withChoice } from "../../../core/schemes/choices";
import type { Scheme } from "../../../core/schemes/scheme";

const folder = new URL("../../../core/schemes/ready/", import.meta.url);
const library = readdirSync(folder)
  .filter((file) => /^E\d\d-/.test(file))
  .map((file): [string, Scheme] => [file, JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Scheme]);

/** The scheme as it is set, and under every option of every choice. */
const readings = (scheme: Scheme): Scheme[] => [
  scheme,
  ...(scheme.choices ?? []).flatMap(({ id, options }) =>
    options.map((option) => withChoice(scheme, id, option.id)),
  ),
];

/** Every table of bands and every rubric of a part of a scheme. */
function tablesIn(part: unknown): BandRows[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part as Record<string, unknown>).flatMap(([field, value]) =>
    field === "bands" || field === "rubric" ? [value as BandRows] : tablesIn(value),
  );
}

describe("the library", () => {
  it.each(library)(
    "%s is named by its entry and id",
    (file, { entry, id, status, group, summary, document }) => {
      expect(file).toBe(`${entry ?? ""}-${id}.json`);
      expect([group, summary, document]).not.toContain(undefined);
      expect(["ready", "skeleton", undefined]).toContain(status);
    },
  );

  it.each(library)(
    "%s can be made ready under every reading, with no limits that can't be read",
    (_, scheme) => {
      for (const reading of readings(scheme)) {
        expect(() => new Appraiser(reading)).not.toThrow();
        const unreadable = tablesIn({ ...reading, choices: [] }).flatMap(
          (rows) => readBandTable(rows).unreadable,
        );
        expect(unreadable).toEqual([]);
      }
    },
  );
});
