import type { PaneWords } from "../paneWords";
import { fields } from "./fields";
import { findings } from "./findings";
import { overview } from "./overview";
import { shell } from "./shell";

export const words: PaneWords = { shell, fields, overview, findings };
