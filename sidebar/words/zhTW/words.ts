import type { PaneWords } from "../paneWords";
import { bands } from "./bands";
import { fields } from "./fields";
import { findings } from "./findings";
import { grades } from "./grades";
import { indicators } from "./indicators";
import { month } from "./month";
import { overview } from "./overview";
import { pay } from "./pay";
import { checks } from "./checks";
import { entries } from "./entries";
import { escalations } from "./escalations";
import { fields } from "./fields";
import { findings } from "./findings";
import { incidents } from "./incidents";
import { indicators } from "./indicators";
import { month } from "./month";
import { overview } from "./overview";
import { preview } from "./preview";
import { saving } from "./saving";
import { shell } from "./shell";
import { start } from "./start";

export const words: PaneWords = {
  shell,
  saving,
  start,
  fields,
  findings,
  entries,
  incidents,
  escalations,
  checks,
  preview,
  indicators,
  bands,
  grades,
  pay,
  month,
  overview,
};
