/* Makes dist/package, to be served from an address of your own: npm run package -- --origin https://example.com/kaohe */
import { buildAddin, projectFolder } from "./buildAddin.mjs";
import { readHostAddress } from "./hostAddress.mjs";
import { makePackage } from "./makePackage.mjs";
import { languageOf, readOptions } from "./options.mjs";
import { runInWords } from "./runInWords.mjs";
import { hostingWords } from "./words/hostingWords.mjs";

const args = process.argv.slice(2);
const words = hostingWords(languageOf(args, process.env));

await runInWords(words, () => {
  const { help, origin } = readOptions(args, { origin: "string" });
  if (help) return console.log(words.packageHelp);
  // Before the build, so that a wrong address is told at once.
  const home = readHostAddress(origin);
  console.log(words.building);
  const folder = `${projectFolder}dist/package`;
  makePackage({ home, built: buildAddin(), folder, commands: `${projectFolder}addin/commands` });
  return console.log(words.packaged({ folder, home }));
});
