import type { Adapter } from "./adapter";
import { E14 } from "./adapters/E14";
import { E15 } from "./adapters/E15";
import { E16 } from "./adapters/E16";
import { E17 } from "./adapters/E17";
import { E18 } from "./adapters/E18";
import { E19 } from "./adapters/E19";
import { E20 } from "./adapters/E20";
import { E21 } from "./adapters/E21";
import { E22 } from "./adapters/E22";
import { E23 } from "./adapters/E23";
import { E24 } from "./adapters/E24";
import { E25 } from "./adapters/E25";
import { E26 } from "./adapters/E26";
import { E27 } from "./adapters/E27";
import { E28 } from "./adapters/E28";
import { E29 } from "./adapters/E29";

/** The adapter of each entry of the catalogue that has examples. */
export const ADAPTERS: Readonly<Record<string, Adapter>> = {
  E14,
  E15,
  E16,
  E17,
  E18,
  E19,
  E20,
  E21,
  E22,
  E23,
  E24,
  E25,
  E26,
  E27,
  E28,
  E29,
};
