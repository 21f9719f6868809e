import { HostFault } from "../../sidebar/ports/hostFault";
import type { HostFaultCode } from "../../sidebar/ports/hostFault";

const CODES: Readonly<Record<string, HostFaultCode>> = {
  InvalidOperationInCellEditMode: "cell being edited",
  AccessDenied: "not allowed",
  Unauthorized: "not allowed",
  NotAllowed: "not allowed",
  ConnectionFailure: "unreachable",
  RequestAborted: "timed out",
  Timeout: "timed out",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  ApiNotFound: "not supported",
  NotImplemented: "not supported",
  UnsupportedFeature: "not supported",
  UnsupportedOperation: "not supported",
};

/** What Office gives away of a failure. */
interface OfficeFailure {
  readonly code: string;
  readonly message: string;
}

/** Office's own error class is there only once its library is: its failures are told by their form. */
const isOfficeFailure = (thrown: unknown): thrown is OfficeFailure =>
  typeof thrown === "object" &&
  thrown !== null &&
  !(thrown instanceof HostFault) &&
  "code" in thrown &&
  typeof thrown.code === "string" &&
  "message" in thrown;

/** The code of a failure of Office; undefined for everything else. */
export function officeCode(thrown: unknown): string | undefined {
  return isOfficeFailure(thrown) ? thrown.code : undefined;
}

/** A failure of Office as the pane tells it; anything else stays what it is. */
export function toHostFault(thrown: unknown): unknown {
  if (!isOfficeFailure(thrown)) return thrown;
  const { code, message } = thrown;
  return new HostFault(CODES[code] ?? "failed", `${code}: ${message}`);
}
