const EXAMPLE = /^\s*[([（【［]\s*(?:示例|样例|例|範例|范例|example)\s*[)\]）】］]/i;

/** True for the name in a row that only shows how to fill a sheet in: （示例）林一. It counts for nobody, and nothing is said of it. */
export function isExampleName(written: string): boolean {
  return EXAMPLE.test(written);
}
