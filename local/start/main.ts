/* npm start: builds the workbook's page, serves it to this machine alone and opens it in the browser. */
import { buildWorkbook, PAGE_FOLDER } from "./build/buildWorkbook";
import { openBrowser } from "./openBrowser";
import type { ServedFolder } from "./serveFolder";
import { PortTaken, serveOnFreePort } from "./serveOnFreePort";
import type { StartOptions } from "./startOptions";
import { FIRST_PORT, readStartOptions } from "./startOptions";
import type { StartWords } from "./startWords";
import { startWords } from "./startWords";

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const options = readStartOptions(process.argv.slice(2), LC_ALL ?? LC_MESSAGES ?? LANG);
const words = startWords(options.language);

function complain(text: string, exitCode: number): void {
  console.error(text);
  process.exitCode = exitCode;
}

async function serve({ port }: StartOptions, say: StartWords): Promise<ServedFolder | undefined> {
  try {
    console.log(say.building);
    await buildWorkbook();
    return await serveOnFreePort(PAGE_FOLDER, port);
  } catch (fault) {
    const [detail = ""] = (fault instanceof Error ? fault.message : String(fault)).split("\n");
    complain(fault instanceof PortTaken ? say.portTaken(fault.port) : say.notStarted(detail), 1);
    return undefined;
  }
}

async function start(): Promise<void> {
  const { wrong, wantsHelp, isLanguageAsked, language, port, opensBrowser } = options;
  if (wantsHelp) {
    console.log(words.help);
    return;
  }
  if (wrong) {
    complain("port" in wrong ? words.wrongPort(wrong.port) : words.wrong(wrong.option), 2);
    return;
  }
  const served = await serve(options, words);
  if (!served) return;
  const address = isLanguageAsked ? `${served.address}?lang=${language}` : served.address;
  if (port === undefined && served.port !== FIRST_PORT) console.log(words.taken(FIRST_PORT, served.port));
  console.log(words.ready(address));
  console.log(words.how);
  if (opensBrowser) openBrowser(address);
  const end = (): void => {
    console.log(words.ended);
    void served.stop();
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

await start();
