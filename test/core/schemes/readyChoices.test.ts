import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { Appraiser } from "../../../core/appraise/appraiser";
import { withChoice } from "../../../core/schemes/choices";
import type { Scheme } from "../../../core/schemes/scheme";

const FOLDER = fileURLToPath(new URL("../../../core/schemes/ready", import.meta.url));
const schemes = readdirSync(FOLDER).map((name): [string, Scheme] => [
  name,
  JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Scheme,
]);

describe.each(schemes)("the choices of %s", (_, scheme) => {
  const choices = scheme.choices ?? [];

  it("name the option that the scheme is set to", () => {
    for (const { id, taken, options } of choices) {
      expect(options.map((option) => option.id)).toContain(taken);
      expect(withChoice(scheme, id, taken)).toEqual(scheme);
    }
  });

  it("offer options that differ, all of them about the same fields", () => {
    for (const { id, options } of choices) {
      const fields = options.map(({ sets }) => sets.map(({ field }) => field));
      expect(new Set(options.map((option) => JSON.stringify(option.sets))).size).toBe(options.length);
      for (const each of fields) expect(each, id).toEqual(fields[0]);
    }
  });

  it("are independent of each other", () => {
    const fields = choices.flatMap(({ options }) => options[0]?.sets.map(({ field }) => field) ?? []);
    const within = (field: string, other: string): boolean => `${field}.`.startsWith(`${other}.`);
    const clashes = fields.filter((field, at) =>
      fields.some((other, otherAt) => at !== otherAt && within(field, other)),
    );
    expect(clashes).toEqual([]);
  });

  it("leave a scheme that can be appraised, whatever is taken", () => {
    for (const { id, options } of choices)
      for (const option of options)
        expect(() => new Appraiser(withChoice(scheme, id, option.id))).not.toThrow();
  });
});
