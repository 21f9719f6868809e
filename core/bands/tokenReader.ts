import type { LimitToken } from "./limitTokens";

type Kind = LimitToken["kind"];
type TokenOf<Wanted extends Kind> = Extract<LimitToken, { readonly kind: Wanted }> | undefined;

/** Tokens read one after the other. */
export interface TokenReader {
  /** The token so many ahead of the next one, if it is of that kind. */
  readonly peek: <Wanted extends Kind>(kind: Wanted, ahead?: number) => TokenOf<Wanted>;
  /** The next token, if it is of that kind or no kind is asked for; reading goes on behind it. */
  readonly take: <Wanted extends Kind>(kind?: Wanted) => TokenOf<Wanted>;
}

/** Reads tokens from the first on. */
export function readTokens(tokens: readonly LimitToken[]): TokenReader {
  let next = 0;
  const ofKind = <Wanted extends Kind>(at: number, kind?: Wanted): TokenOf<Wanted> => {
    const token = tokens[at];
    return kind === undefined || token?.kind === kind ? (token as TokenOf<Wanted>) : undefined;
  };
  return {
    peek: (kind, ahead = 0) => ofKind(next + ahead, kind),
    take: (kind) => {
      const token = ofKind(next, kind);
      if (token) next += 1;
      return token;
    },
  };
}
