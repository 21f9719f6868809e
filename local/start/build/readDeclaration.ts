/** A custom function as the one declaration describes it, in English. */
export interface DeclaredFunction {
  readonly id: string;
  readonly exportName: string;
  readonly description: string;
  readonly returns: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  readonly examples: readonly { readonly formula: string; readonly answer: string }[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The comment of a function without its stars, and the name the function is declared by. */
const DECLARATION = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport declare function (\w+)/g;

function readOne(comment: string, exportName: string): DeclaredFunction {
  const [description = "", ...tags] = comment.replace(/^ \* ?/gm, "").split(/^@/m);
  const textsOf = (tag: string): string[] =>
    tags.flatMap((text) => (text.startsWith(`${tag} `) ? [oneLine(text.slice(tag.length))] : []));
  return {
    id: textsOf("customfunction").join(" "),
    exportName,
    description: oneLine(description),
    returns: textsOf("returns").join(" "),
    parameters: textsOf("param").map((text) => {
      const [, optional, required, meaning = ""] = /^(?:\[(\w+)\]|(\w+)) (.*)$/.exec(text) ?? [];
      return { name: optional ?? required ?? "", description: meaning, optional: optional !== undefined };
    }),
    examples: textsOf("example").map((text) => {
      const [formula = "", answer = ""] = text.split(" → ");
      return { formula, answer };
    }),
  };
}

/**
 * Reads the custom functions from the text of the one declaration. It is what the official metadata generator reads,
 * without loading a compiler, so that the start doesn't wait for one.
 */
export function readDeclaration(source: string): DeclaredFunction[] {
  return [...source.matchAll(DECLARATION)].map(([, comment = "", exportName = ""]) =>
    readOne(comment, exportName),
  );
}
