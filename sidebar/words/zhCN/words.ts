import type { PaneWords } from "../paneWords";
import { overview } from "./overview";
import { shell } from "./shell";

export const words: PaneWords = { shell, overview };
