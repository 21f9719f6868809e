import type { Value } from "../../core/appraise/figure";

/** The input of a worked example: numbers come as decimal texts, a list may hold lists, a null is a value that isn't there. */
export class ExampleInput {
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #read = new Set<string>();

  constructor(input: Readonly<Record<string, unknown>>) {
    this.#fields = new Map(Object.entries(input));
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  get names(): readonly string[] {
    return [...this.#fields.keys()];
  }

  /** Names that no adapter asked for: an input that is passed over would be a wrong answer waiting. */
  get unread(): readonly string[] {
    return this.names.filter((name) => !this.#read.has(name));
  }

  raw(name: string): unknown {
    this.#read.add(name);
    return this.#fields.get(name);
  }

  number(name: string, otherwise?: number): number {
    const value = this.raw(name);
    return value === undefined && otherwise !== undefined ? otherwise : numberIn(value, name);
  }

  text(name: string): string {
    const value = this.raw(name);
    if (typeof value !== "string") throw new Error(`${name} is no text: ${JSON.stringify(value)}`);
    return value;
  }

  flag(name: string, otherwise?: boolean): boolean {
    const value = this.raw(name) ?? otherwise;
    if (typeof value !== "boolean")
      throw new Error(`${name} is neither true nor false: ${JSON.stringify(value)}`);
    return value;
  }

  list(name: string): readonly unknown[] {
    const value = this.raw(name);
    if (!Array.isArray(value)) throw new Error(`${name} is no list: ${JSON.stringify(value)}`);
    return value;
  }

  numbers(name: string): number[] {
    return this.list(name).map((value) => numberIn(value, name));
  }

  texts(name: string): string[] {
    return this.list(name).map(String);
  }

  /** A field of named parts, such as `{badge: 3}`. */
  parts(name: string): ExampleInput {
    const value = this.raw(name);
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new Error(`${name} has no named parts: ${JSON.stringify(value)}`);
    return new ExampleInput(value as Record<string, unknown>);
  }

  /** Every field that is a number, a text or yes or no, as a value of its name; lists of such too. */
  values(without: readonly string[] = []): Map<string, Value | readonly Value[] | null> {
    const names = this.names.filter((name) => !without.includes(name));
    return new Map(names.map((name) => [name, valueOf(this.raw(name), name)]));
  }
}

function numberIn(value: unknown, name: string): number {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number))
    throw new Error(`${name} is no number: ${JSON.stringify(value)}`);
  return number;
}

function valueOf(value: unknown, name: string): Value | readonly Value[] | null {
  if (value === null || typeof value === "boolean" || typeof value === "number") return value;
  if (Array.isArray(value)) return value.map((each) => valueOf(each, name) as Value);
  if (typeof value !== "string") throw new Error(`${name} is no value: ${JSON.stringify(value)}`);
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : value;
}
