/** What stands in Sidebar.html: the sidebar's page, and behind it the macro, in a block that no browser is sent. */
export interface ProjectFiles {
  /** The page without the block. */
  readonly page: string;
  readonly macro: string;
  /** The build that the block says it is of. */
  readonly build: string;
}

/** Why the macro can't be loaded. */
export type FilesFault = "missing" | "cut off" | "another build";

/** The block, as apps-script/build/writeMacroBlock.mjs writes it. */
const BLOCK = /<script type="text\/plain" data-kaohe="(\w+)">([^]*?)<\/script>/;

/** The page and the macro in the text of Sidebar.html; undefined where the block isn't there to its end. */
export function splitFiles(text: string): ProjectFiles | undefined {
  const [block, build, written] = BLOCK.exec(text) ?? [];
  if (block === undefined || build === undefined || written === undefined) return undefined;
  // Nothing in the block may end it, nor be taken for a template or a comment: see writeMacroBlock.mjs.
  return { page: text.replace(block, ""), build, macro: written.replace(/≺/g, "<").replace(/∕/g, "/") };
}
