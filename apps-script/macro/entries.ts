import { answerCheckTable } from "../../core/functions/answers/checkTable";
import { answerBy } from "../functions/answerBy";
import { readUserLanguage } from "../functions/readUserLanguage";
import { runMenuCommand, runMenuUndo } from "../menu/runMenuItem";
import { showAbout } from "../menu/showAbout";
import { showSidebar } from "../menu/showSidebar";
import { askSchedule } from "../schedule/askSchedule";
import { gradeMonthEnded } from "../schedule/gradeMonthEnded";
import { runSelfTest } from "../selfTest/runSelfTest";
import { serve } from "../server/serve";
import type { Macro } from "./macroShape";

export const entries: Macro = {
  monthly: (event) => gradeMonthEnded(event?.triggerUid ?? "", readUserLanguage()),
  scheme: () => showSidebar(readUserLanguage()),
  grade: () => runMenuCommand("grade", readUserLanguage()),
  check: () => runMenuCommand("check", readUserLanguage()),
  statements: () => runMenuCommand("statements", readUserLanguage()),
  publish: () => runMenuCommand("publish", readUserLanguage()),
  freeze: () => runMenuCommand("freeze", readUserLanguage()),
  thaw: () => runMenuCommand("thaw", readUserLanguage()),
  undo: () => runMenuUndo(readUserLanguage()),
  schedule: () => askSchedule(readUserLanguage()),
  selfTest: () => runSelfTest(readUserLanguage()),
  about: () => showAbout(readUserLanguage()),
  serve,
  checkTable: (cells) => answerBy(answerCheckTable, "checkTable", cells),
};
