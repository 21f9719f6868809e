import type { HostWords } from "./hostWordsShape";

const time = (hour: number): string => `${hour}:00 and ${hour + 1}:00`;

export const hostWords: HostWords = {
  busy: "Somebody else is running Kaohe in this spreadsheet. Nothing was changed.",
  busyRemedy: "Try again when that run has ended; a run takes six minutes at most.",
  outOfTime: "Google’s limit of six minutes came near before everything was written.",
  outOfTimeRemedy: "What is written is kept. Run the same command again: it goes on where this run stopped.",
  failed: "Google Sheets stopped the command.",
  failedRemedy: "Run it again: what is missing is completed, and nothing is written twice.",
  furtherLines: (count) => `… and ${count} more, which the findings sheet lists.`,
  undoTooLarge: "This change is too large to be undone here: use File › Version history.",
  askPublish: "Publish the latest month? From then on only an upheld appeal changes it.",
  schedule: {
    ask: (day, hour) =>
      `Grade the month just ended on day ${day} of each month, between ${time(hour)}? The sidebar offers other times.`,
    isOn: (day, hour) => `The month is graded on day ${day}, between ${time(hour)}. Turn that off?`,
    turnedOn: (day, hour) =>
      `From now on the month just ended is graded on day ${day}, between ${time(hour)}.`,
    turnedOff: "The month isn’t graded by itself any more.",
    lastRun: (date, headline) => `Last time, on ${date}: ${headline}`,
  },
  selfTest: {
    passed: (count) => `All ${count} cases came out as they should.`,
    failed: (failed, count) => `${failed} of ${count} cases didn’t come out as they should.`,
    expected: (what, expected, found) => `${what}: expected ${expected}, found ${found}`,
    remedy: "Don’t pay by these figures before the cause is known.",
  },
  about: [
    "Kaohe grades by your scheme, in this spreadsheet.",
    "Nothing leaves it: no server, no account, no network call.",
    "It may change this spreadsheet only, show its menu and sidebar, and keep one monthly trigger.",
    "How a sheet is printed can’t be set from a script: choose “Fit to width” when you print.",
  ],
};
