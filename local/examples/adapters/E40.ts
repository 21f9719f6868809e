import type { Adapter } from "../adapter";
import { appraised } from "../adapter";
import { declaredValues } from "../declaredValues";

const plain = (text: string): string => text.trim().toLowerCase().replace(/[_-]/g, " ");

/** Whether the sheets came in time, or the chain of a post. */
export const E40: Adapter = (input, scheme) => {
  if (!input.has("role")) return appraised(scheme, declaredValues(input, scheme)).figure("sheets");
  const role = plain(input.text("role"));
  const chain = scheme.reviews?.find(({ post }) => plain(post) === role);
  if (!chain) throw new Error(`the scheme has no chain for ${role}`);
  return chain.steps.map(({ en }) => en);
};
