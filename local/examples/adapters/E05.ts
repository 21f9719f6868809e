import type { Adapter } from "../adapter";
import { appraised } from "../adapter";
import { workCalendar } from "../workCalendar";

/** The day that an appeal is answered by, or whether results were published in time. */
export const E05: Adapter = (input, scheme) => {
  const calendar = workCalendar(
    input.has("holidays") ? input.texts("holidays") : [],
    input.has("make_up_days") ? input.texts("make_up_days") : [],
  );
  const month = appraised(scheme, input.values(), { calendar });
  return month.figure(input.has("filed") ? "answer_due" : "results_published");
};
