import type { Finding, FindingSeverity } from "../../month/findings";
import { FindingCollector } from "../../month/findings";
import type { DepartmentMessage, ReadingMessage } from "../../words/departmentMessages";
import type { DepartmentFinding } from "../departmentFinding";

const ORDER: readonly FindingSeverity[] = ["error", "warning", "info"];

function departmentFinding<Message>(
  { person, people, message, ...finding }: Finding<Message>,
  wrap: (message: Message) => DepartmentMessage,
): DepartmentFinding {
  const named = person === undefined ? people : [person];
  return { ...finding, ...(named && { people: named }), message: wrap(message) };
}

/** Gathers what the reading has to say: findings of rows and cells as in the monthly run, and findings of the department. */
export class Findings {
  /** For what the monthly reading reports. */
  readonly rows = new FindingCollector();
  readonly #own = new FindingCollector<ReadingMessage>();
  readonly #said = new Set<string>();

  /** Adds a finding, once. */
  say(
    severity: FindingSeverity,
    message: ReadingMessage,
    more: { readonly sheet?: string; readonly cell?: string; readonly person?: string } = {},
  ): void {
    const key = JSON.stringify([message, more]);
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.#own.add(severity, message, more);
  }

  /** Adds a finding about a cell; cells of a column with the same message become one finding. */
  sayOfCell(
    severity: FindingSeverity,
    place: { readonly sheet: string; readonly row: number; readonly column: number },
    message: ReadingMessage,
    person?: string,
  ): void {
    this.#own.addCell(severity, place, message, person);
  }

  /** All findings, the gravest first. */
  inOrder(): DepartmentFinding[] {
    const all = [
      ...this.rows
        .inOrder()
        .map((finding) => departmentFinding(finding, (message) => ({ code: "month", finding: message }))),
      ...this.#own.inOrder().map((finding) => departmentFinding(finding, (message) => message)),
    ];
    return ORDER.flatMap((severity) => all.filter((finding) => finding.severity === severity));
  }
}
