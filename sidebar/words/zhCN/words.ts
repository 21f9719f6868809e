import type { PaneWords } from "../paneWords";
import { bands } from "./bands";
import { fields } from "./fields";
import { findings } from "./findings";
import { grades } from "./grades";
import { overview } from "./overview";
import { shell } from "./shell";

export const words: PaneWords = { shell, fields, overview, findings, bands, grades };
