/** An error in a cell as both hosts know it: its sign and, where it is one of ours, its text. */
export class HostError {
  constructor(
    readonly sign: string,
    readonly text: string | null = null,
  ) {}
}

/** An error with this sign, in a list of calls: as an argument a foreign one, as an answer one with any text. */
export function error(sign: string): HostError {
  return new HostError(sign);
}

/** An answer without the texts of its errors, to compare it with an expected one. */
export function withoutTexts(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withoutTexts);
  return answer instanceof HostError ? new HostError(answer.sign) : answer;
}
