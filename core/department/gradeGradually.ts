import { Appraiser } from "../appraise/appraiser";
import { documentHash } from "./contentHash";
import type { SchemeFacts } from "./departmentFacts";
import type { GradedAppraisee, GradedScheme } from "./departmentResult";
import { gradeOne, inOrder, resultIds } from "./gradeDepartment";

/**
 * Grades everybody under a scheme a person at a time: whoever runs it can stop between two people, to go on later or
 * not at all. Comes to what `gradeDepartment` comes to.
 */
export function* gradeGradually({
  scheme,
  appraisees,
}: SchemeFacts): Generator<undefined, GradedScheme, undefined> {
  const subjects = new Appraiser(scheme).appraiseAll(appraisees.map(({ facts }) => facts));
  yield;
  // A rank needs the totals of all: settled before, so that the first one who is ranked doesn't wait for them at once.
  if (scheme.total)
    for (const subject of subjects) {
      subject.figure("total");
      yield;
    }
  const ids = resultIds(scheme);
  const graded: GradedAppraisee[] = [];
  for (const [place, appraisee] of appraisees.entries()) {
    const subject = subjects[place];
    if (subject) graded.push(gradeOne(scheme, ids, appraisee, subject));
    yield;
  }
  return { scheme, schemeHash: documentHash(scheme), graded: inOrder(graded) };
}
