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
import { E51 } from "./adapters/E51";
import { E52 } from "./adapters/E52";
import { E53 } from "./adapters/E53";
import { E54 } from "./adapters/E54";
import { E55 } from "./adapters/E55";
import { E56 } from "./adapters/E56";
import { E57 } from "./adapters/E57";
import { E59 } from "./adapters/E59";
import { E60 } from "./adapters/E60";
import { E63 } from "./adapters/E63";
import { E64 } from "./adapters/E64";
import { E65 } from "./adapters/E65";
import { E66 } from "./adapters/E66";
import { E67 } from "./adapters/E67";
import { E68 } from "./adapters/E68";
import { E69 } from "./adapters/E69";
import { E70 } from "./adapters/E70";

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
  E51,
  E52,
  E53,
  E54,
  E55,
  E56,
  E57,
  E59,
  E60,
  E63,
  E64,
  E65,
  E66,
  E67,
  E68,
  E69,
  E70,
};
