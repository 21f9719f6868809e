import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "../hosts/projectRoot";

/** A maker is a script of the build, which has no types. */
interface Makers {
  readonly tokensCss: () => string;
  readonly readySchemesModule: () => string;
}

const load = async (name: string): Promise<Makers> =>
  (await import(inProject(`sidebar/build/${name}.mjs`))) as Makers;

describe("What the pane has written by a script", () => {
  it("are the tokens that its styles use", async () => {
    const { tokensCss } = await load("writeTokens");
    expect(readFileSync(inProject("sidebar/look/tokens.css"), "utf8")).toBe(tokensCss());
  });

  it("are the ready schemes that there are", async () => {
    const { readySchemesModule } = await load("writeReadySchemes");
    expect(readFileSync(inProject("sidebar/library/readySchemes.ts"), "utf8")).toBe(readySchemesModule());
  });
});
