import { parse } from "acorn";
import { readFileSync } from "node:fs";
import { runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { entryPoints } from "./entryPoints";
import { inProject } from "../projectRoot";
import { evaluateCode, readCode } from "./bareContext";

const code = readCode();
const metadata = JSON.parse(readFileSync(inProject("dist/addin/functions.json"), "utf8")) as {
  functions: { id: string; description: string; parameters: { name: string; description: string }[] }[];
};

/** The comment directly above a stub. */
function commentOf(id: string): string {
  return new RegExp(`/\\*\\*\\n((?:\\*.*\\n)+?)\\*/\\nfunction PERF_${id}\\(`).exec(code)?.[1] ?? "";
}

describe("the built Apps Script bundle", () => {
  it("is syntax that the server takes", () => {
    expect(() => parse(code, { ecmaVersion: 2021, sourceType: "script" })).not.toThrow();
    expect(() => parse("class A { x = 1 }", { ecmaVersion: 2021 })).toThrow();
  });

  it("declares one function a custom function, with its parameters by name", () => {
    const { body } = parse(code, { ecmaVersion: 2021, sourceType: "script" });
    const declared = body.flatMap((node) =>
      node.type === "FunctionDeclaration"
        ? [
            [
              node.id.name,
              node.params.map((parameter) => (parameter.type === "Identifier" ? parameter.name : "")),
            ],
          ]
        : [],
    );
    expect(declared).toEqual([
      ...metadata.functions.map(({ id, parameters }) => [`PERF_${id}`, parameters.map(({ name }) => name)]),
      ...entryPoints.map(({ name, parameters }) => [name, parameters]),
    ]);
    for (const { name } of entryPoints) expect(code).toMatch(new RegExp(`\\*/\nfunction ${name}\\(`));
  });

  it("answers cells and builds the menu without making code of text", () => {
    const context = evaluateCode();
    expect(runInContext("PERF_GRADE(95)", context)).toBe("优秀");
    expect(() => runInContext("new Function('return 1')", context) as unknown).toThrow(/Code generation/);
  });

  it("makes code of text in one place, where it loads the macro", () => {
    expect(code.match(/\beval\(|\bFunction\(/g)).toEqual(["Function("]);
  });

  it.each(metadata.functions)(
    "documents PERF_$id for the editor and the autocomplete",
    ({ id, description, parameters }) => {
      const comment = commentOf(id);
      expect(comment).toMatch(/^\* \p{Script=Han}+( · \p{Script=Han}+)?: /mu);
      expect(comment).toContain(description.replace(/(?<=\.) .*/, ""));
      expect(comment).toContain("@customfunction");
      expect(comment).toContain("@return");
      for (const { name, description: meaning } of parameters) {
        expect(comment).toMatch(new RegExp(`@param \\{[^}]+\\} \\[?${name}\\]? `));
        expect(comment).toContain(meaning.replace(/;.*|\.$/, ""));
      }
    },
  );

  it("asks for the spreadsheet it is bound to, its own menu and sidebar, and its trigger; for nothing else", () => {
    const settings = JSON.parse(readFileSync(inProject("dist/apps-script/appsscript.json"), "utf8")) as {
      runtimeVersion: string;
      oauthScopes: string[];
    };
    expect(settings.runtimeVersion).toBe("V8");
    expect(settings.oauthScopes.map((scope) => scope.replace(/^.*\/auth\//, ""))).toEqual([
      "spreadsheets.currentonly",
      "script.container.ui",
      "script.scriptapp",
    ]);
    expect(code).not.toMatch(
      /\b(UrlFetchApp|DriveApp|MailApp|GmailApp|openById|openByUrl|getActiveUser\b|getEffectiveUser)\b/,
    );
  });

  it("adds no global but its functions and its own name", () => {
    const names = Object.keys(evaluateCode()).filter((name) => !name.startsWith("PERF_"));
    expect(names).toEqual([...entryPoints.map(({ name }) => name), "kaohe", "kaoheRun"]);
  });

  it("answers a date of the script's own realm with a date", () => {
    const context = evaluateCode();
    expect(runInContext("String(PERF_WORKDAYS_AFTER(new Date(2011, 3, 29), 1))", context)).toMatch(
      /^Mon May 02 2011/,
    );
    const answer = runInContext(
      "PERF_WORKDAYS_AFTER([[new Date(2011, 3, 29)], ['']], 1)",
      context,
    ) as unknown[][];
    expect(Object.prototype.toString.call(answer[0]?.[0])).toBe("[object Date]");
    expect(answer[1]?.[0]).toBe("");
  });

  it("answers a date of another realm", () => {
    const custom = evaluateCode().PERF_WORKDAYS_AFTER as (date: Date, days: number) => Date;
    expect(custom(new Date(2011, 3, 29), 1).getDate()).toBe(2);
  });

  it("shows a defect as an error with the function's name", () => {
    const custom = evaluateCode().PERF_GRADE as (scores: unknown) => unknown;
    const trap = Object.defineProperty([], 0, {
      get() {
        throw new Error("trap");
      },
    });
    expect(() => custom([trap])).toThrow(/^#VALUE!: .*grade.*trap/i);
  });
});

describe("the language of the texts in Google Sheets", () => {
  const speak = (locale: () => string): { text: string; asked: number } => {
    let asked = 0;
    const context = evaluateCode({
      Session: {
        getActiveUserLocale: () => {
          asked++;
          return locale();
        },
      },
    });
    const askedToLoad = asked;
    runInContext("PERF_GRADE([[85], [20]])", context);
    expect([askedToLoad, asked]).toEqual([0, 0]);
    const text = runInContext("PERF_GRADE([['abc']])[0][0]", context) as string;
    return { text, asked };
  };

  it("is the user's, asked for only when a text is needed", () => {
    const english = speak(() => "en");
    expect(english.asked).toBeGreaterThan(0);
    expect(english.text).toMatch(/^#VALUE!: [\x20-\x7e]{20}/);
    const simplified = speak(() => "zh_CN").text;
    const traditional = speak(() => "zh_TW").text;
    expect(simplified).toMatch(/^#VALUE!: .*\p{Script=Han}{3}/u);
    expect(traditional).toMatch(/^#VALUE!: .*\p{Script=Han}{3}/u);
    expect(traditional).not.toBe(simplified);
  });

  it("is English where the session won't tell or there is none", () => {
    const english = speak(() => "en").text;
    const refused = speak(() => {
      throw new Error("You do not have permission to call getActiveUserLocale");
    });
    expect(refused.text).toBe(english);
    expect(runInContext("PERF_GRADE([['abc']])[0][0]", evaluateCode())).toBe(english);
  });
});
