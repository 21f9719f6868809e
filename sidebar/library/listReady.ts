import type { Scheme } from "../../core/schemes/scheme";
import type { ReadyScheme } from "../ports/libraryPort";

/** A scheme as it stands in the list of ready ones. */
export function listReady({
  id,
  names,
  summary,
  group,
  posts = [],
  indicators = [],
  status,
  choices = [],
}: Scheme): ReadyScheme {
  return {
    id,
    names,
    posts,
    indicators: indicators.map((indicator) => indicator.names),
    isSkeleton: status === "skeleton",
    openChoices: choices.length,
    ...(summary && { summary }),
    ...(group && { group }),
  };
}
