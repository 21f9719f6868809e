import type { HeaderSynonyms } from "../schemes/names";
import type { HeadedSheet } from "./headedSheet";

/** A sheet with a row for a person, or for a person and day. */
export interface PersonSheet extends HeadedSheet {
  readonly person: number;
  readonly date?: number;
  /** Header texts that mean the same: they tell a header that is repeated in another language. */
  readonly wanted?: readonly HeaderSynonyms[];
}
