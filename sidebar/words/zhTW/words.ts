import type { PaneWords } from "../paneWords";
import { fields } from "./fields";
import { findings } from "./findings";
import { indicators } from "./indicators";
import { overview } from "./overview";
import { saving } from "./saving";
import { shell } from "./shell";

export const words: PaneWords = {
  shell,
  saving,
  fields,
  findings,
  indicators,
  overview,
};
