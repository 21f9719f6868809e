import type { PaneWords } from "../paneWords";
import { bands } from "./bands";
import { fields } from "./fields";
import { findings } from "./findings";
import { grades } from "./grades";
import { indicators } from "./indicators";
import { overview } from "./overview";
import { pay } from "./pay";
import { saving } from "./saving";
import { shell } from "./shell";

export const words: PaneWords = {
  shell,
  saving,
  fields,
  findings,
  indicators,
  bands,
  grades,
  pay,
  overview,
};
