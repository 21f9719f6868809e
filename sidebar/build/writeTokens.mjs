/* Writes sidebar/look/tokens.css: of Fluent's tokens those that our styles use, for light and dark. */
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("../look/", import.meta.url);
const TARGET = "tokens.css";

/** The styles that define the tokens which the other files of the folder use. */
export function tokensCss() {
  const files = readdirSync(folder).filter((name) => name.endsWith(".css") && name !== TARGET);
  const css = files.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
  const names = [...css.matchAll(/var\(--((?:color|borderRadius|shadow)\w+)\)/g)].map(([, name]) => name);
  const used = [...new Set(names)].sort();
  const unknown = used.filter((name) => !(name in webLightTheme));
  if (unknown.length > 0) throw new Error(`Fluent has no such token: ${unknown.join(", ")}`);
  const define = (theme, wanted) => wanted.map((name) => `  --${name}: ${theme[name]};\n`).join("");
  const changing = used.filter((name) => webDarkTheme[name] !== webLightTheme[name]);
  const dark = define(webDarkTheme, changing);
  return (
    "/* Written by sidebar/build/writeTokens.mjs from @fluentui/tokens. */\n" +
    `:root {\n${define(webLightTheme, used)}}\n\n` +
    `@media (prefers-color-scheme: dark) {\n  :root {\n${dark.replace(/^ {2}/gm, "    ")}  }\n}\n`
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL(TARGET, folder), tokensCss());
