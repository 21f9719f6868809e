import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { loadToShortNames } from "../catalogue/loadBuild";

const toShortNames = await loadToShortNames();

describe("short names of fields", () => {
  it("are the same wherever a field is named", () => {
    const code = `
      const person = { score: 85, marks: { found: [1, 2] } };
      const copy = (({ score, marks: { found = [] } }) => ({ score, found }))(person);
      class Row { constructor() { this.found = 3; } get score() { return this.found * 2; } }
      answer = [person.score, copy?.found.length, copy.score, new Row().score].join();`;
    const written = toShortNames(code, ["found", "marks", "score"]);
    expect(written).not.toMatch(/\.(found|marks|score)|(found|marks|score):|get score/);
    const context = { answer: "" };
    runInNewContext(`var answer; ${written}`, context);
    expect(context.answer).toBe("85,2,85,6");
  });

  it("are used for the places of sentences, and nowhere else in a text", () => {
    expect(toShortNames('say("found: {found}, {lost}", { found: 1, lost: 2 });', ["found"])).toBe(
      'say("found: {a}, {lost}", { a: 1, lost: 2 });',
    );
  });

  it("go to the fields named most often first, and never to a name in use", () => {
    expect(toShortNames("one.rare; one.often; one.often; one.a;", ["rare", "often"])).toBe(
      "one.c; one.b; one.b; one.a;",
    );
  });

  it("leave variables and computed keys alone", () => {
    const code = "const found = 1; row[found]; ({ [found]: found });";
    expect(toShortNames(code, ["found"])).toBe(code);
  });
});
