import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { repository } from "./plantProject";

/** The sources a bundle is made of, by path: the entry and everything that is imported from there. */
export function readBundled(entry: string): Map<string, string> {
  const sources = new Map<string, string>();
  const read = (path: string): void => {
    if (sources.has(path)) return;
    const text = readFileSync(join(repository, path), "utf8");
    sources.set(path, text);
    for (const { fileName } of ts.preProcessFile(text).importedFiles)
      read(`${join(dirname(path), fileName)}.ts`);
  };
  read(entry);
  return sources;
}

/** How a source uses names. */
interface NameUses {
  /** Names of fields: what a dot reads and what an object is written with. */
  readonly fields: ReadonlySet<string>;
  /** Words that stand for themselves: whole texts, quoted words in texts, words of patterns for whole texts. */
  readonly texts: ReadonlySet<string>;
}

/** The names that a source uses, as fields and as texts. */
export function nameUses(source: string): NameUses {
  const fields = new Set<string>();
  const texts = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || picksFields(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.add(node.text);
      for (const [, word = ""] of node.text.matchAll(/["'](\w+)["']/g)) texts.add(word);
    }
    if (ts.isRegularExpressionLiteral(node) && /^\/\^.*\$\/\w*$/.test(node.text)) {
      for (const [word] of node.text.matchAll(/[a-z]\w*/gi)) texts.add(word);
    }
    const field = fieldOf(node);
    if (field && ts.isIdentifier(field)) fields.add(field.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("source.ts", source, ts.ScriptTarget.ES2020, true));
  return { fields, texts };
}

/** `Pick<Edge, "at">` and `Edge["at"]`: texts that are gone once the types are. */
function picksFields(node: ts.Node): boolean {
  if (ts.isIndexedAccessTypeNode(node)) return true;
  return ts.isTypeReferenceNode(node) && /^(Pick|Omit)$/.test(node.typeName.getText());
}

function fieldOf(node: ts.Node): ts.Node | undefined {
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
    return node.propertyName ?? node.name;
  const isField =
    ts.isPropertyAccessExpression(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isMethodDeclaration(node);
  return isField ? node.name : undefined;
}
