import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { loadReadXml } from "../manifest/loadManifestTools";
import { inProject } from "../projectRoot";

const { readXml, elementAt } = await loadReadXml();

/** What may be newer than the manifest asks for, since the code does without it where it is missing. */
const DISPENSABLE: readonly string[] = [
  // Undefined in an older Excel; the pane then reads the workbook once more after a change of ours.
  "triggerSource",
];

/** Members of Office that a file names, with the requirement set that their declaration states. */
function setsUsed(): { readonly member: string; readonly set: string; readonly version: string }[] {
  const files = readdirSync(inProject("addin"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => inProject("addin", name));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: ["office-js", "custom-functions-runtime"],
  });
  const checker = program.getTypeChecker();
  const used: { member: string; set: string; version: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const declared = checker.getSymbolAtLocation(node)?.declarations ?? [];
      for (const declaration of declared.filter((each) =>
        each.getSourceFile().fileName.includes("office-js"),
      )) {
        const said = /(?:\[Api set: |requirement-sets \| )(\w+) (\d+\.\d+)/.exec(
          ts
            .getJSDocCommentsAndTags(declaration)
            .map((comment) => comment.getText())
            .join("\n"),
        );
        // The event of a button is declared for Outlook alone, though every host hands it over.
        if (said && said[1] !== "Mailbox")
          used.push({ member: node.text, set: said[1] ?? "", version: said[2] ?? "" });
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (files.includes(file.fileName)) visit(file);
  return used;
}

const numberOf = (version: string): number => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
};

describe("The requirement sets of Office", () => {
  const declared = new Map(
    (
      elementAt(readXml(readFileSync(inProject("manifest.xml"), "utf8")), "Requirements", "Sets")?.children ??
      []
    ).map(({ attributes }) => [attributes.Name ?? "", attributes.MinVersion ?? ""]),
  );
  const used = setsUsed();

  it("are found in what the code calls", () => {
    const members = used.map(({ member }) => member);
    expect(members).toEqual(
      expect.arrayContaining(["getMergedAreasOrNullObject", "setXAxisValues", "showAsTaskpane", "values"]),
    );
  });

  it("that the code uses are asked for by the manifest", () => {
    const lacking = used.filter(
      ({ member, set, version }) =>
        !DISPENSABLE.includes(member) && numberOf(version) > numberOf(declared.get(set) ?? "0.0"),
    );
    expect([...new Set(lacking.map(({ member, set, version }) => `${member}: ${set} ${version}`))]).toEqual(
      [],
    );
  });

  it("ask for no newer Excel than the code checks for when it runs", () => {
    const checked = /"(\d+\.\d+)"/.exec(
      readFileSync(inProject("addin/workbook/requireExcel.ts"), "utf8"),
    )?.[1];
    expect(checked).toBe(declared.get("ExcelApi"));
  });
});
