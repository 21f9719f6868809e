import type { SchemeCommandFault } from "../../../core/words/schemeCommandWords";

/** Stops the scheme command: why, as data, to be said in the user's language. */
export class SchemeCommandProblem extends Error {
  constructor(readonly fault: SchemeCommandFault) {
    super(fault.code);
    this.name = "SchemeCommandProblem";
  }
}
