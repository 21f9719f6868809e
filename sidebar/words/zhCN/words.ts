import type { PaneWords } from "../paneWords";
import { fields } from "./fields";
import { findings } from "./findings";
import { indicators } from "./indicators";
import { month } from "./month";
import { overview } from "./overview";
import { saving } from "./saving";
import { shell } from "./shell";
import { start } from "./start";

export const words: PaneWords = {
  shell,
  saving,
  start,
  fields,
  findings,
  indicators,
  month,
  overview,
};
