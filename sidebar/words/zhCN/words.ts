import type { PaneWords } from "../paneWords";
import { bands } from "./bands";
import { checks } from "./checks";
import { entries } from "./entries";
import { escalations } from "./escalations";
import { fields } from "./fields";
import { findings } from "./findings";
import { grades } from "./grades";
import { incidents } from "./incidents";
import { indicators } from "./indicators";
import { month } from "./month";
import { overview } from "./overview";
import { pay } from "./pay";
import { preview } from "./preview";
import { saving } from "./saving";
import { shell } from "./shell";
import { start } from "./start";

export const words: PaneWords = {
  bands,
  checks,
  entries,
  escalations,
  fields,
  findings,
  grades,
  incidents,
  indicators,
  month,
  overview,
  pay,
  preview,
  saving,
  shell,
  start,
};
