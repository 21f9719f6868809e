import { HostFault } from "../../sidebar/ports/hostFault";
import type { HostFaultCode } from "../../sidebar/ports/hostFault";

/** What Google says where a call fails before our function could answer, and what that means. */
const MEANINGS: readonly (readonly [RegExp, HostFaultCode])[] = [
  // With several accounts signed in, the sidebar may ask in the name of one that may not open the spreadsheet.
  [/PERMISSION_DENIED|reading from storage/i, "accounts"],
  [
    /authori[sz]ation is required|do(?:es)? not have permission|access denied|not authori[sz]ed/i,
    "not allowed",
  ],
  [/exceeded maximum execution time|timed? ?out|deadline/i, "timed out"],
  [/NetworkError|HTTP 0|connection failure|failed to fetch|offline/i, "unreachable"],
];

/** The fault behind a message of Google's; its own words are kept where they tell more. */
export function faultOfMessage(message: string): HostFault {
  const [, code = "failed"] = MEANINGS.find(([pattern]) => pattern.test(message)) ?? [];
  return new HostFault(code, code === "failed" ? message : "");
}
