import type { FaultMessage, PhraseMessage } from "./messages";

/** The sentence for every kind of message. */
type Sentences<Message extends { readonly code: string }> = {
  readonly [Code in Message["code"]]: (message: Extract<Message, { readonly code: Code }>) => string;
};

/** Every error text in one language. */
export type FaultWords = Sentences<FaultMessage>;

/** Every other sentence that can stand in a cell, in one language. */
export type PhraseWords = Sentences<PhraseMessage>;
