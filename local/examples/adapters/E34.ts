import { sumOnPaper } from "../../../core/numbers/paper";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

/** Each spell is a case; a data sheet would hold the days of the month, too. */
export const E34: Adapter = (input, scheme) => {
  const spells = input.numbers("absence_spells");
  const cases = new Map([["absence", spells.map((size) => ({ size }))]]);
  return appraised(scheme, new Map([["absence_days", sumOnPaper(spells)]]), { cases }).figure("total");
};
