import type { Adapter } from "./adapter";
import { E15 } from "./adapters/E15";

/** The adapter of each entry of the catalogue that has examples. */
export const ADAPTERS: Readonly<Record<string, Adapter>> = {
  E15,
};
