import type { Choice } from "../../core/schemes/choice";
import { withChoice } from "../../core/schemes/choices";
import type { Scheme } from "../../core/schemes/scheme";
import type { Adapter } from "./adapter";
import { ExampleInput } from "./exampleInput";
import { asExample, isExpected } from "./outcome";

/** A worked example; an open one expects each reading of the text. */
export interface Example {
  readonly entry: string;
  readonly case: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
}

/** What an example came to: nothing more, or what was expected and found. */
export interface Verdict {
  readonly example: Example;
  /** The reading that the scheme is set to, where the example is open. */
  readonly takes?: string;
  readonly failures: readonly {
    readonly reading?: string;
    readonly expected: unknown;
    readonly found: unknown;
  }[];
}

const readingsOf = (expected: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof expected === "object" && expected !== null && "readings" in expected
    ? (expected.readings as Readonly<Record<string, unknown>>)
    : undefined;

function answer(example: Example, scheme: Scheme, adapter: Adapter): unknown {
  const input = new ExampleInput(example.input);
  try {
    const found = asExample(adapter(input, scheme));
    const [unread] = input.unread;
    return unread === undefined ? found : `input ${unread} is not known`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The choice that has the readings: all of them, as choices may share a name such as "literal", or else some. */
function choiceOf({ choices = [] }: Scheme, readings: readonly string[]): Choice | undefined {
  const has = ({ options }: Choice, reading: string): boolean => options.some(({ id }) => id === reading);
  return (
    choices.find((choice) => readings.every((reading) => has(choice, reading))) ??
    choices.find((choice) => readings.some((reading) => has(choice, reading)))
  );
}

/** Runs one example through a scheme; an open one under each of its readings, and as the scheme is set. */
export function runExample(example: Example, scheme: Scheme, adapter: Adapter): Verdict {
  const readings = readingsOf(example.expected);
  if (!readings) {
    const found = answer(example, scheme, adapter);
    const failures = isExpected(example.expected, found) ? [] : [{ expected: example.expected, found }];
    return { example, failures };
  }
  const choice = choiceOf(scheme, Object.keys(readings));
  const failures = Object.entries(readings).flatMap(([reading, expected]) => {
    if (!choice?.options.some(({ id }) => id === reading))
      return [{ reading, expected, found: "the scheme has no such reading" }];
    const found = answer(example, withChoice(scheme, choice.id, reading), adapter);
    return isExpected(expected, found) ? [] : [{ reading, expected, found }];
  });
  const taken = choice?.taken ?? "";
  const asSet = answer(example, scheme, adapter);
  if (taken in readings && !isExpected(readings[taken], asSet))
    failures.push({ reading: `${taken}, as set`, expected: readings[taken], found: asSet });
  if (!(taken in readings))
    failures.push({ reading: "as set", expected: Object.keys(readings).join(" | "), found: taken });
  return { example, takes: taken, failures };
}
