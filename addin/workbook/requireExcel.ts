import { HostFault } from "../../sidebar/ports/hostFault";

/** The version of Excel's interface that the adapter needs; the manifest asks for the same. */
const EXCEL_API = "1.13";

/** Refuses to begin in an Excel that would stop half-way for want of a method. */
export function requireExcel(): void {
  if (!Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API))
    throw new HostFault("not supported", `ExcelApi ${EXCEL_API}`);
}
