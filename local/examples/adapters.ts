import type { Adapter } from "./adapter";
import { E15 } from "./adapters/E15";
import { E31 } from "./adapters/E31";
import { E33 } from "./adapters/E33";
import { E34 } from "./adapters/E34";
import { E35 } from "./adapters/E35";
import { E36 } from "./adapters/E36";
import { E37 } from "./adapters/E37";
import { E38 } from "./adapters/E38";
import { E39 } from "./adapters/E39";
import { E40 } from "./adapters/E40";
import { E41 } from "./adapters/E41";
import { E43 } from "./adapters/E43";
import { E45 } from "./adapters/E45";
import { E46 } from "./adapters/E46";
import { E47 } from "./adapters/E47";
import { E48 } from "./adapters/E48";
import { E49 } from "./adapters/E49";
import { E50 } from "./adapters/E50";

/** The adapter of each entry of the catalogue that has examples. */
export const ADAPTERS: Readonly<Record<string, Adapter>> = {
  E15,
  E31,
  E33,
  E34,
  E35,
  E36,
  E37,
  E38,
  E39,
  E40,
  E41,
  E43,
  E45,
  E46,
  E47,
  E48,
  E49,
  E50,
};
