/** Names that a careless writer would make formulas, faults or other texts of. */
export const HOSTILE_NAMES: readonly string[] = [
  "=cmd|' /C calc'!A0",
  "+1",
  "-2",
  "@SUM(A1)",
  "007",
  "__proto__",
  "constructor",
  "😀👩‍👩‍👧",
  "مرحبا",
  "a\u0000\u0007b",
  "\ud800",
  "长".repeat(30_000),
  "x".repeat(40_000),
  "_x0041_",
  "a\r\nb",
  "  张三 ",
];
