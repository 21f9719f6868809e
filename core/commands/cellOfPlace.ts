import type { Scheme } from "../schemes/scheme";
import type { SchemeSheetReading } from "../schemeSheet/readSchemeSheet";
import { cellOfField } from "../schemeSheet/readSchemeSheet";

/** A place as findings name it (`indicators.speed.weightPercent`) as the path of a document: indicators[2].weightPercent. */
function pathOfPlace(scheme: Scheme, place: string): string {
  let part: unknown = scheme;
  let path = "";
  for (const step of place.split(".")) {
    if (Array.isArray(part)) {
      const list = part as readonly unknown[];
      const byId = list.findIndex((entry) => (entry as { readonly id?: unknown } | null)?.id === step);
      const index = byId >= 0 ? byId : Number(step);
      path += `[${index}]`;
      part = list[index];
    } else {
      path += path === "" ? step : `.${step}`;
      part = (part as Readonly<Record<string, unknown>> | null | undefined)?.[step];
    }
  }
  return path;
}

/** The cell of the scheme's sheet that a finding is about; undefined for one about the scheme as a whole. */
export function cellOfPlace(reading: SchemeSheetReading, scheme: Scheme, place: string): string | undefined {
  return place === "" ? undefined : cellOfField(reading, pathOfPlace(scheme, place));
}
