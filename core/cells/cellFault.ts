import type { FaultMessage } from "../words/messages";

/** The error a cell shows: nothing fits (`#N/A`), or the input can't be used (`#VALUE!`). */
export type FaultSign = "#N/A" | "#VALUE!";

/** Messages of values that are sound and still have no answer; all others speak of input that can't be used. */
const NOT_AVAILABLE: ReadonlySet<FaultMessage["code"]> = new Set<FaultMessage["code"]>([
  "no band",
  "division by zero",
  "no rule applies",
  "unknown label",
  "gap below",
]);

/**
 * An error as data: which error a cell shows and what it has to say.
 * The engine makes it; a host renders it in the user's language.
 */
export class CellFault {
  constructor(readonly message: FaultMessage) {}

  get sign(): FaultSign {
    return NOT_AVAILABLE.has(this.message.code) ? "#N/A" : "#VALUE!";
  }
}

/** The fields that a message has besides its code. */
type FieldsOf<Code extends FaultMessage["code"]> = Omit<
  Extract<FaultMessage, { readonly code: Code }>,
  "code"
>;

/** Makes the fault of a message. */
export function fault<Code extends FaultMessage["code"]>(
  code: Code,
  ...[fields]: keyof FieldsOf<Code> extends never ? [] : [FieldsOf<Code>]
): CellFault {
  return new CellFault({ code, ...fields } as unknown as FaultMessage);
}

/** The fault of a function that failed by a defect of ours: its name and what went wrong. */
export function defectFault(name: string, defect: unknown): CellFault {
  return fault("defect", { found: `${name}: ${defect instanceof Error ? defect.message : String(defect)}` });
}
