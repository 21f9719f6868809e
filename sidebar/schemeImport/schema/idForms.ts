/**
 * Ids consist of letters of any script, digits and `_`, with one letter or `_` at least: an id of nothing but digits
 * couldn't be told from a number.
 */
export const LONE_ID = /^(?=.*[\p{L}_])[\p{L}\p{M}\p{N}_]{1,100}$/u;

/** An id, or ids with dots between them: `grade.wage`. */
export const FIGURE_ID = /^(?=[^.]*[\p{L}_])[\p{L}\p{M}\p{N}_]{1,100}(\.[\p{L}\p{M}\p{N}_]{1,100})*$/u;

/** Schemes may have `-` in their ids, as file names do. */
export const SCHEME_ID = /^(?=.*[\p{L}_])[\p{L}\p{M}\p{N}_-]{1,100}$/u;
