import { HostError } from "../hostError";
import type { Context } from "node:vm";

const ERROR_TEXT = /^(#N\/A|#VALUE!): (.+)$/s;

/**
 * Calls a custom function as Google Sheets does, in an evaluated bundle: errors go in as their texts,
 * and come out as the message of a thrown Error or as the text of a cell.
 */
export function callSheets(context: Context, id: string, cells: readonly unknown[]): unknown {
  const custom = context[`PERF_${id}`] as (...cells: unknown[]) => unknown;
  let answer: unknown;
  try {
    answer = custom(...cells.map(toSheetsInput));
  } catch (thrown) {
    // The error is of another realm, so that `instanceof Error` is false.
    return readError((thrown as Error).message, true);
  }
  return fromSheets(answer);
}

function toSheetsInput(cell: unknown): unknown {
  if (Array.isArray(cell)) return cell.map(toSheetsInput);
  return cell instanceof HostError ? cell.sign : cell;
}

function fromSheets(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(fromSheets);
  return typeof answer === "string" ? readError(answer, false) : answer;
}

function readError(text: string, thrown: boolean): unknown {
  const ours = ERROR_TEXT.exec(text);
  if (ours?.[1] && ours[2]) return new HostError(ours[1], ours[2]);
  if (thrown) throw new Error(`An error without its sign: ${text}`);
  return text.startsWith("#") ? new HostError(text) : text;
}
