import { thisTerminal } from "../../terminal/thisTerminal";
import { runSchemeCommand } from "./runSchemeCommand";

process.exitCode = runSchemeCommand(process.argv.slice(2), thisTerminal());
