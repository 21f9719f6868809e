import type { Adapter } from "./adapter";
import { E01 } from "./adapters/E01";
import { E02 } from "./adapters/E02";
import { E03 } from "./adapters/E03";
import { E04 } from "./adapters/E04";
import { E05 } from "./adapters/E05";
import { E06 } from "./adapters/E06";
import { E07 } from "./adapters/E07";
import { E08 } from "./adapters/E08";
import { E10 } from "./adapters/E10";
import { E11 } from "./adapters/E11";
import { E12 } from "./adapters/E12";
import { E13 } from "./adapters/E13";
import { E15 } from "./adapters/E15";

/** The adapter of each entry of the catalogue that has examples. */
export const ADAPTERS: Readonly<Record<string, Adapter>> = {
  E01,
  E02,
  E03,
  E04,
  E05,
  E06,
  E07,
  E08,
  E10,
  E11,
  E12,
  E13,
  E15,
};
