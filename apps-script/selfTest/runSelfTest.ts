import type { CommandOutcome } from "../../core/commands/command";
import type { Language } from "../../core/words/language";
import { tellOutcome } from "../menu/tellOutcome";
import { underLock } from "../menu/underLock";
import { hostWordsIn } from "../words/hostWords";
import { goldenCases } from "./goldenCases";
import type { Trial } from "./trySheet";
import { trySheet } from "./trySheet";

/** Computes the known cases with the functions that cells call. */
function tryFunctions(): Trial[] {
  return goldenCases.map(({ call, cells, answer }) => {
    let found: unknown;
    try {
      found = kaohe(call, cells);
    } catch (error) {
      found = String(error);
    }
    return {
      what: `${call}(${JSON.stringify(cells[0])}…)`,
      expected: JSON.stringify(answer),
      found: JSON.stringify(found),
    };
  });
}

/** Looks whether the macro came whole out of Sidebar.html: by its hash, of which the build is the beginning. */
function tryFiles(): Trial {
  const { macro, build } = kaoheFiles;
  const { SHA_256 } = Utilities.DigestAlgorithm;
  const bytes = Utilities.computeDigest(SHA_256, macro, Utilities.Charset.UTF_8);
  const hash = bytes.map((byte) => (byte & 255).toString(16).padStart(2, "0")).join("");
  return { what: "Sidebar.html", expected: build, found: hash.slice(0, build.length) };
}

function outcomeOf(trials: readonly Trial[], language: Language): CommandOutcome {
  const words = hostWordsIn(language).selfTest;
  const wrong = trials.filter(({ expected, found }) => expected !== found);
  const lines = wrong.map(({ what, expected, found }) => words.expected(what, expected, found));
  return {
    kind: "done",
    headline: wrong.length === 0 ? words.passed(trials.length) : words.failed(wrong.length, trials.length),
    lines: wrong.length === 0 ? [] : [...lines.slice(0, 10), words.remedy],
    sheets: [],
  };
}

/** Computes known cases and tries a sheet out, in the user's own spreadsheet, and says what came of it. */
export function runSelfTest(language: Language): void {
  const words = hostWordsIn(language);
  try {
    const trials = underLock(() => [tryFiles(), ...tryFunctions(), ...trySheet()])?.result;
    const busy: CommandOutcome = {
      kind: "refused",
      headline: words.busy,
      lines: [words.busyRemedy],
      sheets: [],
    };
    tellOutcome(trials ? outcomeOf(trials, language) : busy, language);
  } catch (error) {
    tellOutcome({ kind: "refused", headline: words.failed, lines: [String(error)], sheets: [] }, language);
  }
}
