import type { PhraseMessage } from "../words/messages";

/** A sentence as data, in the place of a cell's value; a host renders it in the user's language. */
export class Phrase {
  constructor(readonly message: PhraseMessage) {}
}
