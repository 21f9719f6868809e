import type { Appraisee, DepartmentFacts, SchemeFacts } from "../department/departmentFacts";
import { linkFigures } from "../department/linkFigures";
import { readDepartment } from "../department/read/readDepartment";
import { takenFigures } from "../department/read/takenFigures";
import { schemesOfWorkbook } from "../department/run/schemesOfWorkbook";
import type { Ledger } from "../ledger/ledger";
import { readLedger } from "../ledger/readLedger";
import { withLedger } from "../ledger/withLedger";
import { linkedInputs } from "../schemes/links/linkedInputs";
import type { Scheme } from "../schemes/scheme";
import type { WorkbookContent } from "../workbook/port";
import type { RunFault } from "../words/runFault";
import type { ComparisonRequest } from "./compareOnWorkbook";
import type { ComparisonFault } from "./comparison";
import { nothingToReplace, replacedBy } from "./replacedBy";
import { standIn } from "./standIn";

/** Everything of a scheme that decides what the sheets are read for. */
function readingOf(scheme: Scheme): string {
  const { incidents, parameters, posts, personColumns, dateColumns, appraises, frequency, status } = scheme;
  const rest = [incidents, parameters, posts, personColumns, dateColumns, appraises, frequency, status];
  return JSON.stringify([takenFigures(scheme), ...rest]);
}

/**
 * A month of a workbook, read once and kept while a scheme is edited: weights, bands and rules are tried on what was
 * read, and only a change that takes other cells reads the sheets again.
 */
export class WorkbookMonth {
  readonly month: string;
  readonly monthsInData: readonly string[];
  readonly before: SchemeFacts;
  #lastReading: { readonly of: string; readonly appraisees: readonly Appraisee[] };

  private constructor(
    private readonly content: WorkbookContent,
    private readonly schemes: readonly Scheme[],
    /** The scheme that the changed one takes the place of. */
    readonly replaced: Scheme,
    private readonly ledger: Ledger,
    private readonly facts: DepartmentFacts,
  ) {
    this.month = facts.month;
    this.monthsInData = facts.monthsInData;
    const appraisees = facts.schemes.find(({ scheme }) => scheme.id === replaced.id)?.appraisees ?? [];
    this.#lastReading = { of: readingOf(replaced), appraisees };
    this.before = this.#onLedger(replaced, appraisees);
  }

  /**
   * Reads the month for the people of a scheme that is being changed, a part of the workbook at a time: it can be
   * stopped between two parts, to go on later or not at all.
   * @param schemes what people are graded by where the workbook has no scheme sheets
   */
  static *readGradually(
    content: WorkbookContent,
    schemes: readonly Scheme[],
    changed: Scheme,
    { month, replaces }: { readonly month?: string } & Pick<ComparisonRequest, "replaces"> = {},
  ): Generator<undefined, WorkbookMonth | { readonly fault: RunFault | ComparisonFault }, undefined> {
    const own = schemesOfWorkbook(content, schemes);
    if ("fault" in own) return own;
    yield;
    const replaced = replacedBy(changed, own, replaces);
    if (!replaced) return { fault: nothingToReplace(changed, own) };
    const facts = readDepartment(content, own, month === undefined ? {} : { month });
    if ("fault" in facts) return facts;
    yield;
    return new WorkbookMonth(content, own, replaced, readLedger(content), facts);
  }

  /** Everybody with what a changed scheme asks of them, or why the sheets can't be read for it. */
  under(changed: Scheme): SchemeFacts | { readonly fault: RunFault } {
    const inPlace = standIn(changed, this.replaced);
    const of = readingOf(inPlace);
    if (of !== this.#lastReading.of) {
      const swapped = this.schemes.map((scheme) => (scheme === this.replaced ? inPlace : scheme));
      const facts = readDepartment(this.content, swapped, { month: this.month });
      if ("fault" in facts) return facts;
      const found = facts.schemes.find(({ scheme }) => scheme.id === inPlace.id);
      this.#lastReading = { of, appraisees: found?.appraisees ?? [] };
    }
    return this.#onLedger(inPlace, this.#lastReading.appraisees);
  }

  #onLedger(scheme: Scheme, appraisees: readonly Appraisee[]): SchemeFacts {
    const own = { scheme, appraisees };
    const isLinked = linkedInputs(scheme).length > 0;
    const others = isLinked ? this.facts.schemes.filter((each) => each.scheme.id !== scheme.id) : [];
    const [on] = linkFigures(withLedger({ ...this.facts, schemes: [own, ...others] }, this.ledger)).schemes;
    return on ?? own;
  }
}
