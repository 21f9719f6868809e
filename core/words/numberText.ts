import { paper } from "../numbers/paper";

/** A number as on paper: 89.5. */
export function numberText(value: number): string {
  return String(paper(value));
}

/** A text from a cell, shortened where it is long, so that an error stays readable. */
export function quoted(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
