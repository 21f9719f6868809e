/** The id that formulas and `functions.json` use for a declared function: `bonusPercent` is `BONUS_PERCENT`. */
export function functionId(exportName: string): string {
  return exportName.replace(/[A-Z]/g, "_$&").toUpperCase();
}
