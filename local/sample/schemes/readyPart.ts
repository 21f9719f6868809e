import type { Choice } from "../../../core/schemes/choice";
import { takeOption } from "../../../core/schemes/choices";
import type { Escalation } from "../../../core/schemes/escalation";
import type { Incident } from "../../../core/schemes/incident";
import type { Names } from "../../../core/schemes/names";
import type { Scheme } from "../../../core/schemes/scheme";
import { schemesAskedFor } from "../../schemes/loadSchemes";

/** A ready scheme by its entry in the catalogue. */
export function ready(entry: string): Scheme {
  const [scheme] = schemesAskedFor(entry);
  if (!scheme) throw new Error(`There is no ready scheme ${entry}.`);
  return scheme;
}

function entryOf<Entry extends { readonly id: string }>(
  list: readonly Entry[] | undefined,
  id: string,
): Entry {
  const found = list?.find((entry) => entry.id === id);
  if (!found) throw new Error(`The ready scheme has no ${id}.`);
  return found;
}

/** The same without the number that the paragraph has in its document. */
function unnumbered<Entry extends { readonly names: Names }>(entry: Entry): Entry {
  const { en, "zh-CN": zhCN, "zh-TW": zhTW } = entry.names;
  const plain = (text: string): string => text.replace(/^\d+\s+/, "");
  return { ...entry, names: { en: plain(en), "zh-CN": plain(zhCN), "zh-TW": plain(zhTW) } };
}

/** An escalation of a ready scheme. */
export const escalationOf = ({ escalations }: Scheme, id: string): Escalation =>
  unnumbered(entryOf(escalations, id));

/** An incident of a ready scheme. */
export const incidentOf = ({ incidents }: Scheme, id: string): Incident => unnumbered(entryOf(incidents, id));

/** A choice of a ready scheme. */
export const choiceOf = ({ choices }: Scheme, id: string): Choice => entryOf(choices, id);

/** The scheme with one of its choices taken. */
export function taking(scheme: Scheme, choice: string, option: string): Scheme {
  const taken = takeOption(scheme, choice, option);
  if ("fault" in taken) throw new Error(`${choice}: ${taken.fault.code}`);
  return taken.scheme;
}

/** A further reason behind the one that a ready scheme gives. */
export function reasonOf(
  { reason }: Scheme,
  more: NonNullable<Scheme["reason"]>,
): { reason: Scheme["reason"] } {
  return {
    reason: {
      en: [reason?.en, more.en].filter(Boolean).join(" "),
      "zh-CN": [reason?.["zh-CN"], more["zh-CN"]].filter(Boolean).join(""),
      "zh-TW": [reason?.["zh-TW"], more["zh-TW"]].filter(Boolean).join(""),
    },
  };
}

/** A ready scheme without parts that the sample doesn't keep. */
export function without(scheme: Scheme, parts: readonly (keyof Scheme)[]): Scheme {
  const kept = Object.entries(scheme).filter(([part]) => !parts.some((each) => each === part));
  return Object.fromEntries(kept) as unknown as Scheme;
}
