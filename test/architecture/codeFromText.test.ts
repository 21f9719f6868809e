import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { repository } from "./plantProject";

/** The one file that may: it says why. */
const LOADER = "apps-script/loader/makeMacro.ts";

/** Names by which code is made of text, wherever they stand, also behind `globalThis.`. */
const MAKERS = new Set(["eval", "Function", "GeneratorFunction", "AsyncFunction"]);
const TIMERS = new Set(["setTimeout", "setInterval", "setImmediate"]);

const isName = (node: ts.Node, names: ReadonlySet<string>): boolean => {
  if (ts.isPropertyAccessExpression(node)) return names.has(node.name.text);
  return ts.isIdentifier(node) && names.has(node.text);
};

/** The places in a source that make code of text: by name, by a timer that is given a text, by asking a function for its maker. */
function codeFromText(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    const isMaker =
      isName(node, MAKERS) && !ts.isPropertyAccessExpression(node.parent) && !ts.isTypeNode(node.parent);
    const isTimer =
      ts.isCallExpression(node) &&
      isName(node.expression, TIMERS) &&
      node.arguments[0] !== undefined &&
      (ts.isStringLiteralLike(node.arguments[0]) || ts.isTemplateExpression(node.arguments[0]));
    const isConstructor = /^(\(\s*\)|.*\}\)?)\.constructor\(/.test(
      ts.isCallExpression(node) ? node.getText() : "",
    );
    if (isMaker || isTimer || isConstructor) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("source.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

const sources = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  cwd: repository,
  encoding: "utf8",
})
  .split("\0")
  .filter((path) => /\.(ts|tsx|js|mjs|cjs)$/.test(path));

describe("making code of text", () => {
  it.each(["eval(text)", "new Function(text)()", "globalThis.eval(text)", "setTimeout('run()', 1)"])(
    "is recognised in %s",
    (source) => expect(codeFromText(source)).not.toEqual([]),
  );

  it.each(["page.evaluate(text)", "setTimeout(() => run(), 1)", "let f: Function", "evaluate()"])(
    "isn't seen in %s",
    (source) => expect(codeFromText(source)).toEqual([]),
  );

  it("is done by one file of the repository, once: the one that loads the macro of Google Sheets", () => {
    expect(sources.length).toBeGreaterThan(500);
    const makers = sources.flatMap((path) =>
      codeFromText(readFileSync(join(repository, path), "utf8")).map((text) => `${path}: ${text}`),
    );
    expect(makers).toEqual([`${LOADER}: Function`]);
  });

  it("is done by the product without Node's own way either", () => {
    const users = sources.filter(
      (path) =>
        !path.startsWith("test/") && /["'](node:)?vm["']/.test(readFileSync(join(repository, path), "utf8")),
    );
    expect(users).toEqual([]);
  });
});
