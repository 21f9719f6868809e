import type { Scheme } from "../schemes/scheme";

/** The changed scheme in the place of another: for its people, and known to roster and ledger as the other is. */
export function standIn(changed: Scheme, { id, names, entry, posts }: Scheme): Scheme {
  const own = changed.posts ?? posts;
  return { ...changed, id, names, ...(entry !== undefined && { entry }), ...(own && { posts: own }) };
}
