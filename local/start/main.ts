import { commandWords } from "../../core/words/renderCommand";
import { runCommand } from "../grade/runCommand";
import { samplePath } from "../sample/samplePath";
import { thisTerminal } from "../terminal/thisTerminal";

// Grades the sample, so that a newcomer sees a result before bringing a workbook.
const args = [samplePath(), "--statements", ...process.argv.slice(2)];
process.exitCode = await runCommand(args, thisTerminal(), ({ out, language }) =>
  commandWords(language).nextSteps(out, samplePath()),
);
