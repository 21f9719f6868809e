import { Unsettled } from "../../../core/appraise/figure";
import type { Adapter } from "../adapter";
import { appraised, namedFigures } from "../adapter";

/** Without a grade there is no row to read the others from: the reason stands alone. */
export const E14: Adapter = (input, scheme) => {
  const person = appraised(scheme, input.values());
  const grade = person.figure("grade");
  if (grade instanceof Unsettled) return grade;
  return namedFigures(person, { grade: "grade", post: "grade.post", wage: "grade.wage" });
};
