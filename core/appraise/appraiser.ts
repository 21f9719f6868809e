import type { Incident } from "../schemes/incident";
import type { Scheme } from "../schemes/scheme";
import { defineCommissions } from "./commissions";
import type { Definition, Definitions } from "./definition";
import { defineEscalations } from "./escalations";
import type { Facts } from "./facts";
import { unsettled } from "./figure";
import { FigureTable } from "./figureTable";
import { defineGrades, definePayout, defineRanks } from "./grades";
import { Group } from "./group";
import { IncidentSum } from "./incidentSum";
import { defineIncidents } from "./incidents";
import { defineIndicators } from "./indicators";
import { defineSections } from "./sections";
import { definePay } from "./payComponents";
import { defineRequirements } from "./requirements/defineRequirements";
import { Subject } from "./subject";
import { linkedInput } from "./linkedInput";
import { defineTotal } from "./total";

/** The incidents that count toward an indicator or section, by its id; for "total" those that count toward neither. */
function countedToward(incidents: readonly Incident[]): (target: string) => IncidentSum {
  return (target) =>
    new IncidentSum(incidents.filter(({ toward = "total" }) => toward === target).map(({ id }) => id));
}

/** The inputs and parameters: what the facts hold, else the scheme's own figure, which may be blank. */
function defineGiven({ inputs = [], parameters = [] }: Scheme, definitions: Definitions): void {
  for (const { id, from } of inputs)
    definitions.set(id, from ? linkedInput(id) : { value: (subject) => subject.given(id) });
  for (const { id, value } of parameters) {
    const own = value ?? unsettled({ code: "not configured", id });
    definitions.set(id, { value: ({ facts }) => facts.values.get(id) ?? own });
  }
}

/** A scheme made ready: its bands are read and its figures defined once, for everybody. */
export class Appraiser {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly #figures: FigureTable;

  constructor(readonly scheme: Scheme) {
    const definitions: Definitions = new Map();
    const { indicators = [], sections = [], incidents = [], escalations = [] } = scheme;
    const toward = countedToward(incidents);
    defineGiven(scheme, definitions);
    defineIncidents(incidents, definitions);
    defineIndicators(indicators, toward, definitions);
    defineSections(sections, indicators, toward, definitions);
    defineEscalations(escalations, definitions);
    if (scheme.total) {
      const parts = { rule: scheme.total, sections, indicators, escalations };
      defineTotal({ ...parts, incidents: toward("total") }, definitions);
      defineRanks(scheme.ranking ?? {}, definitions);
    }
    if (scheme.grades) defineGrades(scheme.grades, definitions);
    if (scheme.payout) definePayout(scheme.payout, definitions);
    defineCommissions(scheme.commissions ?? [], definitions);
    if (scheme.pay) definePay(scheme.pay, definitions);
    defineRequirements(scheme.requirements ?? [], definitions);
    this.definitions = definitions;
    this.#figures = new FigureTable(definitions);
  }

  /** Everybody under the scheme, ranked among each other; figures are settled when they are asked for. */
  appraiseAll(everybody: readonly Facts[]): Subject[] {
    const group = new Group();
    return everybody.map((facts) => new Subject(this.#figures, facts, group));
  }

  /** One person alone. */
  appraise(facts: Facts): Subject {
    return new Subject(this.#figures, facts, new Group());
  }
}
