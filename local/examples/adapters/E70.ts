import type { Adapter } from "../adapter";
import { appraised, namedFigures } from "../adapter";

/** Clerks needed, by what the posts are reckoned from. */
const NEEDED = [
  ["centres", "full_time", "full_time_needed"],
  ["offices_without", "part_time", "part_time_needed"],
] as const;

/** Whether the posts are filled where the input says who is there; else how many clerks are needed. */
export const E70: Adapter = (input, scheme) => {
  const figures = appraised(scheme, input.values());
  const [full, part] = [input.has("full_time"), input.has("part_time")];
  if (full && part) return figures.figure("all_staffed");
  if (full) return figures.figure("centres_staffed");
  if (part) return figures.figure("offices_staffed");
  const asked = NEEDED.filter(([count]) => input.has(count)).map(([, name, id]) => [name, id]);
  return namedFigures(figures, Object.fromEntries(asked) as Record<string, string>);
};
