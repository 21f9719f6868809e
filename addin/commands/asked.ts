/** What ribbon buttons ask for, by the names that the manifest calls them. */
export const ASKED = {
  gradeMonth: "grade",
  checkWorkbook: "check",
  writeStatements: "statements",
  freezeToValues: "freeze",
  thawFormulas: "thaw",
  undoLast: "undo",
  showScheme: "scheme",
} as const;

/** What a ribbon button asks for. */
export type Asked = (typeof ASKED)[keyof typeof ASKED];
