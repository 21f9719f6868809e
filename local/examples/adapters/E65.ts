import { readDay } from "../../../core/dates/day";
import type { Day } from "../../../core/dates/day";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";
import type { ExampleInput } from "../exampleInput";

/** The date that each input asks for. */
const DUE = {
  quarter: "quarter_appraisal",
  year: "year_appraisal",
  end: "quarter_report",
  year_end: "year_report",
};

const DAYS = ["holidays", "make_up_days"] as const;

function daysIn(input: ExampleInput, name: string): Set<Day> {
  const texts = input.has(name) ? input.texts(name) : [];
  return new Set(
    texts.map((text) => {
      const read = readDay(text);
      if (!read) throw new Error(`${name} holds no date: ${text}`);
      return read.day;
    }),
  );
}

export const E65: Adapter = (input, scheme) => {
  const due = Object.entries(DUE).find(([name]) => input.has(name));
  if (!due) throw new Error(`no due date goes by ${input.names.join(", ")}`);
  const [holidays, makeUpDays] = [daysIn(input, "holidays"), daysIn(input, "make_up_days")];
  const values = input.values();
  for (const name of DAYS) values.delete(name);
  return appraised(scheme, values, { calendar: { holidays, makeUpDays } }).figure(due[1]);
};
