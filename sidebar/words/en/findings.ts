import type { FindingWords } from "../findingWords";

export const findings: FindingWords = {
  severities: { error: "Error: ", warning: "Warning: ", info: "Note: " },
  notes: (count) => (count === 1 ? "1 note" : `${String(count)} notes`),
  applied: (remedy) => `Done: ${remedy}. Undo takes it back.`,
  takeOption: (option) => `Take: ${option}`,
};
