import { thisTerminal } from "../terminal/thisTerminal";
import { runCommand } from "./runCommand";

process.exitCode = await runCommand(process.argv.slice(2), thisTerminal());
