import { parse } from "acorn";

/**
 * The statements of a bundle's one scope, where webpack puts all modules side by side.
 * Throws where the bundle isn't one scope, as when webpack stops joining the modules.
 * @param {string} code a script whose only statement is a function that is called at once
 * @returns {{ statements: import("acorn").Statement[], start: number }} `start` is where the first one begins that is no directive
 */
export function moduleScope(code) {
  const script = parse(code, { ecmaVersion: 2021 }).body;
  const statements = script[0]?.expression?.callee?.body?.body;
  if (script.length !== 1 || !statements)
    throw new Error("The bundle isn't one function that is called at once.");
  return { statements, start: statements.find(({ directive }) => !directive).start };
}
