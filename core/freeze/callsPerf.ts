/** Texts in double quotes, and names of sheets in single ones: what looks like a call in them is none. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * A call of one of our functions: PERF.GRADE( in Excel, PERF_GRADE( in Sheets, _xldudf_PERF_GRADE( in files. What
 * belongs to a longer name, such as MYPERF.X( or A.PERF_X(, is another function.
 */
const CALL = /(?<![\p{L}\p{N}_.\\])(?:_xl[a-z]+[._])*PERF[._][\p{L}\p{N}_.]+\s*\(/iu;

/** True for a formula that calls one of our functions, at any depth and in any spelling. */
export function callsPerf(formula: string): boolean {
  return formula.startsWith("=") && CALL.test(formula.replace(QUOTED, '""'));
}
