/** Characters that steer a terminal instead of being shown. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text without anything that could steer the terminal: names and headers come from other people's files. */
export function plainText(text: string): string {
  return text.replace(STEERING, " ");
}
