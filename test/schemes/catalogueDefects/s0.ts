import type { ListedDefect } from "./listedDefect";
import { asked, at, beyond, blank, REASONS, shown } from "./listedDefect";

/** Defects of E01 to E06. */
export const S0: readonly ListedDefect[] = [
  shown(
    "E01",
    "six items stated, seven listed",
    at("item count missed", "total.itemCount", { found: 7, expected: 6 }),
    asked("item_count"),
  ),
  shown("E01", "ties are not regulated", asked("ties")),
  shown("E01", "more or fewer than eight groups", asked("other_sizes")),
  beyond(
    "E01",
    "which item has which level is open until the 25th",
    "the scheme of a month holds that month's levels",
  ),
  shown(
    "E02",
    "second place with 92 and more meets two rules",
    at("rules both match", "grades.rules.2"),
    asked("second_with_92"),
  ),
  shown(
    "E02",
    "below 35 but not the worst meets no rule",
    at("no rule holds", "grades.rules"),
    asked("below_35"),
  ),
  shown(
    "E02",
    "the rule for 35 and more also covers the best, the second and all from 92",
    at("rules both match", "grades.rules.4"),
  ),
  shown("E02", "ties for best, second and worst", asked("ties")),
  shown("E02", "no criterion between D and E", at("person decides", "grades.rules.3.gives")),
  beyond("E02", "if the worst has 35 and more nobody gets D or E", REASONS.judgement),
  shown("E03", "no row for group E", at("no member row", "memberGrades"), asked("group_e")),
  shown("E03", "groups A and B have the same set", at("same member grades", "memberGrades.1")),
  beyond("E03", "no quota and no measure of contribution", REASONS.notAsked),
  beyond("E03", "heading number 1.5 used twice", REASONS.wording),
  beyond("E04", "the member's work points are never defined", REASONS.elsewhere),
  shown("E04", "no floor", at("no floor", "total.floor", { set: { floor: "no_floor" } }), asked("floor")),
  beyond("E04", "points and performance score mixed", REASONS.wording),
  shown("E04", "a month can be zero by a floor as well as by rule 6", asked("zero_counts")),
  beyond("E04", "one event may match items 1, 3 and 5 together", REASONS.meaning),
  beyond("E04", "what happens if probation isn't passed", REASONS.notAsked),
  beyond("E04", "the promised workflow section is missing", REASONS.cutOff),
  shown("E05", "no limit for filing the appeal", blank("filing_days")),
  shown("E05", "before the 25th and 5th: inclusive or not", asked("by_the_day")),
  shown("E05", "size of the assessor's penalty missing", blank("assessor_points")),
  shown("E06", "no points or sanctions", at("incident without effect", "incidents.late_answer")),
];
