import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

/** Clients who must all be visited, or others of whom a share must be. */
export const E53: Adapter = (input, scheme) => {
  const figure = input.has("must") ? "key_clients_visited" : "required_sample";
  return appraised(scheme, input.values()).figure(figure);
};
