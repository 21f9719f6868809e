import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeSample, SAMPLE_SHEETS } from "../../../local/sample/makeSample";
import { SAMPLE_FILE } from "../../../local/sample/samplePath";
import { SAMPLE_AGENTS, sampleRows } from "../../../local/sample/sampleRows";
import { readTables } from "../../../local/xlsx/readTables";
import { readZip } from "../readZip";

describe("the sample", () => {
  it("is what its maker makes, sheet by sheet", async () => {
    const [kept, made] = [readZip(readFileSync(SAMPLE_FILE)), readZip(await makeSample())];
    expect([...kept.keys()].sort()).toEqual([...made.keys()].sort());
    // The lists of parts and of relations come in no fixed order.
    const contents = [...made].filter(([name]) =>
      /(worksheets|charts|drawings)\/[^/]+$|sharedStrings|styles/.test(name),
    );
    expect(contents.length).toBeGreaterThanOrEqual(6);
    for (const [name, part] of contents) expect(kept.get(name) === part, name).toBe(true);
  });

  it("holds 24 agents over three months, two spelt once with a space, some N/A, days without clients", async () => {
    const rows = sampleRows();
    const names = rows.map(([, name]) => String(name));
    expect(rows).toHaveLength(24 * 91);
    expect(new Set(names.map((name) => name.trim()))).toEqual(new Set(SAMPLE_AGENTS));
    expect(names.filter((name) => name.endsWith(" "))).toHaveLength(2);
    expect(rows.filter((row) => row.includes("N/A")).length).toBeGreaterThan(3);
    expect(rows.filter((row) => row[2] === 0).length).toBeGreaterThan(100);
    const [daily] = await readTables(readFileSync(SAMPLE_FILE), SAMPLE_FILE);
    expect(daily?.sheet).toBe(SAMPLE_SHEETS.daily);
    expect(daily?.raw.slice(2)).toEqual(rows.map((row) => row.map(String)));
  });
});
