import type { Language } from "./language";
import { quoted } from "./numberText";

/** Why selected cells can't be read as a table of a scheme. */
export type SelectionFault =
  | { readonly code: "nothing selected" }
  | { readonly code: "too few cells"; readonly rows: number; readonly columns: number }
  | { readonly code: "no table"; readonly first: string; readonly rows: number; readonly columns: number };

const HINT: Readonly<Record<Language, string>> = {
  en: "Select a table of bands (90 and above | A), of commission tiers (0~15000 | 1.5%), or a list of indicators with their weights (Attitude | 30%).",
  "zh-CN":
    "请选择分档表（如 90分以上｜A）、提成表（如 0~15000｜1.5%），或带权重的指标表（如 服务态度｜30%）。",
  "zh-TW":
    "請選取分級表（如 90分以上｜A）、提成表（如 0~15000｜1.5%），或附權重的指標表（如 服務態度｜30%）。",
};

const WHAT: Readonly<Record<Language, (fault: SelectionFault) => string>> = {
  en: (fault) => {
    if (fault.code === "nothing selected") return "The selected cells are blank. ";
    if (fault.code === "too few cells")
      return "A table has at least two rows and two columns; less than that is selected. ";
    return `The ${fault.rows} rows from “${quoted(fault.first)}” on are neither bands nor indicators with numbers. `;
  },
  "zh-CN": (fault) => {
    if (fault.code === "nothing selected") return "所选单元格是空白的。";
    if (fault.code === "too few cells") return "表格至少要有两行两列，所选内容不够。";
    return `从“${quoted(fault.first)}”起的 ${fault.rows} 行既不是分档，也不是带数字的指标。`;
  },
  "zh-TW": (fault) => {
    if (fault.code === "nothing selected") return "選取的儲存格是空白的。";
    if (fault.code === "too few cells") return "表格至少要有兩列兩欄，選取的內容不夠。";
    return `從「${quoted(fault.first)}」起的 ${fault.rows} 列既不是分級，也不是附數字的指標。`;
  },
};

/** Why selected cells can't be read, and what to select. */
export function renderSelectionFault(fault: SelectionFault, language: Language): string {
  return WHAT[language](fault) + HINT[language];
}
