import { parse } from "acorn";

/**
 * A webpack plugin that writes the functions of a bundle as arrow functions, before the minifier, which joins them
 * into one declaration but doesn't turn declarations into arrows itself: a fiftieth of the bundle. They stay at the
 * top of their scope, so that all are there before the first line that calls one, as declarations are.
 */
export class ArrowsPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ArrowsPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: "ArrowsPlugin", stage }, () => {
        for (const name of Object.keys(compilation.assets).filter((file) => file.endsWith(".js")))
          compilation.updateAsset(name, (bundle) => new sources.RawSource(toArrows(bundle.source())));
      });
    });
  }
}

/**
 * The code of one bundle with the declarations of its module scope as constants at the start of that scope.
 * Throws where it isn't one scope, as when webpack stops joining the modules.
 * @param {string} code a script whose only statement is a function that is called at once
 * @returns {string}
 */
export function toArrows(code) {
  const statements = parse(code, { ecmaVersion: 2021 }).body;
  const scope = statements[0]?.expression?.callee?.body?.body;
  if (statements.length !== 1 || !scope)
    throw new Error("The bundle isn't one function that is called at once.");
  const functions = scope.filter((node) => node.type === "FunctionDeclaration" && isPlain(node, code));
  const { start } = scope.find(({ directive }) => !directive);
  const arrows = functions.map((node) => writeArrow(node, code)).join("");
  const rest = functions.reduceRight((text, node) => text.slice(0, node.start) + text.slice(node.end), code);
  return rest.slice(0, start) + arrows + rest.slice(start);
}

/** True where a function would mean the same as an arrow function. */
function isPlain({ async, generator, start, end }, code) {
  return !async && !generator && !/\b(this|arguments|new\.target)\b/.test(code.slice(start, end));
}

function writeArrow({ id, params, body }, code) {
  const list = params.map(({ start, end }) => code.slice(start, end)).join(", ");
  return `const ${id.name} = (${list}) => ${code.slice(body.start, body.end)};\n`;
}
