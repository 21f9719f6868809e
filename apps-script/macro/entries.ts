import { readUserLanguage } from "../functions/readUserLanguage";
import { buildMenu } from "../menu/buildMenu";
import { runMenuCommand, runMenuUndo } from "../menu/runMenuItem";
import { showAbout } from "../menu/showAbout";
import { showSidebar } from "../menu/showSidebar";
import { askSchedule } from "../schedule/askSchedule";
import { gradeMonthEnded } from "../schedule/gradeMonthEnded";
import { runSelfTest } from "../selfTest/runSelfTest";
import { serve } from "../server/serve";

/** The functions that Google calls by name: those of build/entryPoints.mjs. */
export const entries = {
  onOpen: () => buildMenu(readUserLanguage()),
  onInstall: () => buildMenu(readUserLanguage()),
  kaoheMonthly: (event?: { readonly triggerUid?: string }) =>
    gradeMonthEnded(event?.triggerUid ?? "", readUserLanguage()),
  kaoheScheme: () => showSidebar(readUserLanguage()),
  kaoheGrade: () => runMenuCommand("grade", readUserLanguage()),
  kaoheCheck: () => runMenuCommand("check", readUserLanguage()),
  kaoheStatements: () => runMenuCommand("statements", readUserLanguage()),
  kaohePublish: () => runMenuCommand("publish", readUserLanguage()),
  kaoheFreeze: () => runMenuCommand("freeze", readUserLanguage()),
  kaoheThaw: () => runMenuCommand("thaw", readUserLanguage()),
  kaoheUndo: () => runMenuUndo(readUserLanguage()),
  kaoheSchedule: () => askSchedule(readUserLanguage()),
  kaoheSelfTest: () => runSelfTest(readUserLanguage()),
  kaoheAbout: () => showAbout(readUserLanguage()),
  kaoheReadWorkbook: (request: string) => serve("kaoheReadWorkbook", request),
  kaoheApplyChanges: (request: string) => serve("kaoheApplyChanges", request),
  kaoheReadSelection: (request: string) => serve("kaoheReadSelection", request),
  kaoheShow: (request: string) => serve("kaoheShow", request),
  kaoheReadSchedule: (request: string) => serve("kaoheReadSchedule", request),
  kaoheSetSchedule: (request: string) => serve("kaoheSetSchedule", request),
};
