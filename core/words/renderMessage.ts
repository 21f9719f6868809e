/** The sentence that a set of words has for a message. */
export function renderMessage<Message extends { readonly code: string }>(
  words: { readonly [code: string]: unknown },
  message: Message,
): string {
  return (words[message.code] as (message: Message) => string)(message);
}
