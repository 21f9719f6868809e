import type { PaneWords } from "../paneWords";
import { bands } from "./bands";
import { fields } from "./fields";
import { findings } from "./findings";
import { grades } from "./grades";
import { indicators } from "./indicators";
import { month } from "./month";
import { overview } from "./overview";
import { pay } from "./pay";
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
  bands,
  grades,
  pay,
  month,
  overview,
};
