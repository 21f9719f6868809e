import type { CommandOutcome, CommandRequest } from "../../../core/commands/command";
import { planCommand } from "../../../core/commands/planCommand";
import { dryRun } from "../../../core/department/listChanges";
import type { PaneHost } from "../../ports/paneHost";
import type { PaneWords } from "../../words/paneWords";
import { outcomeOfFault } from "./runInPane";

/** What grading would write, sheet by sheet, and what it would come to; nothing is written. */
export async function planLines(
  host: PaneHost,
  words: PaneWords,
  request: CommandRequest,
): Promise<
  | { readonly kind: "plan"; readonly lines: readonly string[]; readonly outcome: CommandOutcome }
  | { readonly kind: "outcome"; readonly outcome: CommandOutcome }
> {
  try {
    const { outcome, changes } = planCommand(await host.workbook.read(), "grade", request);
    if (outcome.kind === "refused") return { kind: "outcome", outcome };
    // The first row of the list is its header.
    const [header = [], ...rows] = dryRun(changes, request.language);
    const listed = rows.length > 0 ? rows : [header];
    return { kind: "plan", lines: listed.map((row) => row.join(" · ")), outcome: { ...outcome, sheets: [] } };
  } catch (thrown) {
    return { kind: "outcome", outcome: outcomeOfFault(thrown, words) };
  }
}
