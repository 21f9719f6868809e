/* npm run sheets: builds the script and puts it into a spreadsheet's script project with clasp, Google's own tool. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "dist");
const project = join(folder, ".clasp.json");
const clasp = createRequire(import.meta.url).resolve("@google/clasp");

const STEPS = `Kaohe goes into a spreadsheet of yours in two steps:

  1. Log in once:   npm run sheets:login
     A browser opens; Google asks whether clasp may manage your scripts. Allow the Apps Script API once:
     script.google.com, Settings.
  2. Push:          npm run sheets -- <script id>
     Open the spreadsheet, Extensions › Apps Script, Project settings: the script id stands under "IDs".

Without clasp: npm run build, then paste dist/apps-script/Code.js and Sidebar.html, both whole, into that editor (see README).
`;

function run(file, given, options = {}) {
  return spawnSync(process.execPath, [file, ...given], { cwd: folder, encoding: "utf8", ...options });
}

function stop(...lines) {
  console.error(lines.join("\n"));
  process.exit(1);
}

/** The id in what people paste: the id itself, or the address of the project. */
function scriptIdIn(text) {
  return /(?:projects\/|\/d\/|^)([\w-]{20,})(?:\/|$)/.exec(text.trim())?.[1];
}

async function askForScriptId() {
  const known = existsSync(project) ? JSON.parse(readFileSync(project, "utf8")).scriptId : undefined;
  const [, , given] = process.argv;
  if (given !== undefined)
    return scriptIdIn(given) ?? stop(`"${given}" isn't the id or address of a script project.`);
  if (known !== undefined) return known;
  if (!process.stdin.isTTY) return stop("No script id: npm run sheets -- <script id>");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("Script id: ");
  terminal.close();
  return scriptIdIn(answer) ?? stop(`"${answer}" isn't the id or address of a script project.`);
}

console.log(STEPS);
mkdirSync(folder, { recursive: true });
const login = run(clasp, ["show-authorized-user", "--json"]);
if (login.status !== 0 || !/"loggedIn":\s*true/.test(login.stdout))
  stop("You aren't logged in to clasp yet, so nothing was pushed. Step 1 comes first: npm run sheets:login");
const scriptId = await askForScriptId();
const names = ["apps-script-macro", "apps-script", "apps-script-pane"];
const build = run(
  join(root, "node_modules/webpack/bin/webpack.js"),
  names.flatMap((name) => ["--config-name", name]),
  { cwd: root },
);
if (build.status !== 0) stop("The script can't be built:", build.stdout, build.stderr);
writeFileSync(project, `${JSON.stringify({ scriptId, rootDir: "apps-script" })}\n`);
const push = run(clasp, ["push", "--force"], { stdio: "inherit" });
if (push.status !== 0) stop("", "Google didn't take the script; what it said stands above.");
console.log("\nPushed. Reload the spreadsheet: the menu Kaohe stands at the right of Google's own.");
