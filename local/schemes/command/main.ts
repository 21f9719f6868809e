import { thisTerminal } from "../../terminal/thisTerminal";
import { runSchemeCommand } from "./runSchemeCommand";

process.exitCode = await runSchemeCommand(process.argv.slice(2), thisTerminal());
