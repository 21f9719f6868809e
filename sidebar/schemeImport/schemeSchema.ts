import * as z from "zod/mini";
import { SCHEME_VERSION } from "../../core/schemes/scheme";
import { bands } from "./schema/bandRows";
import { choice } from "./schema/choice";
import { escalation } from "./schema/escalation";
import { input, parameter } from "./schema/figures";
import { forcedShare, grades, memberGrades, ranking } from "./schema/grades";
import { incident } from "./schema/incident";
import { indicator, section } from "./schema/indicator";
import { names, schemeId, synonyms } from "./schema/names";
import { commission, pay } from "./schema/pay";
import { requirement, reviewChain } from "./schema/requirement";
import { total } from "./schema/total";

const group = z.enum([
  "e-commerce service",
  "call centre",
  "property office",
  "hospital",
  "sales",
  "dealers",
  "return visits",
  "team contests",
  "pay and commission tables",
  "escalation rules",
  "service centre",
]);
const appraised = z.enum(["person", "team", "dealer", "region", "office", "client"]);
const frequency = z.enum(["event", "month", "quarter", "half-year", "year"]);

/** The form of a scheme document: what comes from outside is checked by it before anything reads it. */
export const schemeSchema = z.strictObject({
  version: z.literal(SCHEME_VERSION),
  id: schemeId,
  names,
  group: z.exactOptional(group),
  summary: z.exactOptional(names),
  entry: z.exactOptional(z.string()),
  document: z.exactOptional(z.string()),
  reason: z.exactOptional(names),
  status: z.exactOptional(z.enum(["ready", "skeleton"])),
  appraises: z.exactOptional(appraised),
  frequency: z.exactOptional(frequency),
  posts: z.exactOptional(z.array(z.string())),
  personColumns: z.exactOptional(synonyms),
  dateColumns: z.exactOptional(synonyms),
  parameters: z.exactOptional(z.array(parameter)),
  inputs: z.exactOptional(z.array(input)),
  sections: z.exactOptional(z.array(section)),
  indicators: z.exactOptional(z.array(indicator).check(z.minLength(1))),
  incidents: z.exactOptional(z.array(incident)),
  total: z.exactOptional(total),
  ranking: z.exactOptional(ranking),
  grades: z.exactOptional(grades),
  memberGrades: z.exactOptional(z.array(memberGrades)),
  forcedShares: z.exactOptional(z.array(forcedShare)),
  payout: z.exactOptional(z.strictObject(bands)),
  commissions: z.exactOptional(z.array(commission)),
  pay: z.exactOptional(pay),
  escalations: z.exactOptional(z.array(escalation)),
  requirements: z.exactOptional(z.array(requirement)),
  reviews: z.exactOptional(z.array(reviewChain)),
  choices: z.exactOptional(z.array(choice)),
});
