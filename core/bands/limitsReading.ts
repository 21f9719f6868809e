import type { Limits } from "./limits";
import type { NumberToken } from "./limitTokens";

/** Why a worded limit can't be used. */
export type UnreadableReason = "no limit" | "words" | "ambiguous" | "rank share";

/** A worded limit as read: its limits, the bare number it is, or why it can't be used. */
export type LimitsReading =
  | { readonly kind: "read"; readonly limits: Limits; readonly numbers: readonly NumberToken[] }
  | { readonly kind: "bare"; readonly number: NumberToken }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason };
