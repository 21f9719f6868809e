import type { CellContent, Change } from "../../core/workbook/change";
import type { CellStyle } from "../../core/workbook/sheetLayout";
import type { Language } from "../../core/words/language";

/** The texts of the sheet; tables stand in the words of those who write them. */
interface SheetTexts {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly headers: readonly string[];
  readonly people: readonly string[];
  readonly bands: readonly (readonly [string, string, string])[];
  readonly bandHeaders: readonly [string, string, string];
  readonly tiers: readonly (readonly [string, string])[];
  readonly tierHeaders: readonly [string, string];
  readonly why: string;
  readonly checks: string;
}

const TEXTS: Readonly<Record<Language, SheetTexts>> = {
  en: {
    sheet: "Formulas",
    title: "Formulas that read HR's tables",
    note: "Click a cell with a result to see its formula above. Change a limit, a score or a rate: the results follow.",
    headers: ["Example", "Score", "Grade", "Payout", "Sales", "Commission"],
    people: ["A", "B", "C", "D", "E", "F", "G", "H"],
    bandHeaders: ["Score", "Grade", "Payout"],
    bands: [
      ["≥90", "Excellent", "120%"],
      ["[80,90)", "Good", "100%"],
      ["[60,80)", "Pass", "80%"],
      ["<60", "Fail", "50%"],
    ],
    tierHeaders: ["Sales", "Rate"],
    tiers: [
      ["<10000", "2%"],
      ["[10000,20000)", "3%"],
      ["≥20000", "5%"],
    ],
    why: "Why the third person has this grade:",
    checks: "What is wrong with the table of grades, worst first:",
  },
  "zh-CN": {
    sheet: "公式示例",
    title: "能读懂人事表格的公式",
    note: "点开有结果的单元格，上方可看到公式。改分数线、得分或比例，结果随之变化。",
    headers: ["举例", "得分", "等级", "发放比例", "销售额", "提成"],
    people: ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"],
    bandHeaders: ["分数", "等级", "发放比例"],
    bands: [
      ["90分以上（含）", "优秀", "120%"],
      ["80分以上（含），90分以下", "良好", "100%"],
      ["60分以上（含），80分以下", "合格", "80%"],
      ["60分以下", "不合格", "50%"],
    ],
    tierHeaders: ["销售额", "提成比例"],
    tiers: [
      ["1万元以下", "2%"],
      ["1万元以上（含），2万元以下", "3%"],
      ["2万元以上（含）", "5%"],
    ],
    why: "第三个人为什么是这个等级：",
    checks: "分档表有什么问题（严重的在前）：",
  },
  "zh-TW": {
    sheet: "公式範例",
    title: "能讀懂人事表格的公式",
    note: "點開有結果的儲存格，上方可看到公式。改分數線、得分或比例，結果隨之變化。",
    headers: ["舉例", "得分", "等級", "發放比例", "銷售額", "提成"],
    people: ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"],
    bandHeaders: ["分數", "等級", "發放比例"],
    bands: [
      ["90分以上（含）", "優秀", "120%"],
      ["80分以上（含），90分以下", "良好", "100%"],
      ["60分以上（含），80分以下", "合格", "80%"],
      ["60分以下", "不合格", "50%"],
    ],
    tierHeaders: ["銷售額", "提成比例"],
    tiers: [
      ["1萬元以下", "2%"],
      ["1萬元以上（含），2萬元以下", "3%"],
      ["2萬元以上（含）", "5%"],
    ],
    why: "第三個人為什麼是這個等級：",
    checks: "分檔表有什麼問題（嚴重的在前）：",
  },
};

/** Scores on edges and between them, one of them missing. */
const SCORES: readonly CellContent[] = [95, 90, 89.5, 80, 72.5, 60, 59.9, null];
const SALES: readonly CellContent[] = [25_000, 20_000, 12_000, 10_000, 9_999.99, 4_000, 0, null];
const FIRST = 3;
const TABLES = 7;

/** A sheet with formulas of ours in cells, to be looked at and edited; the first formula stands in C4. */
export function sampleFormulas(language: Language): { sheet: string; changes: readonly Change[] } {
  const texts = TEXTS[language];
  const { sheet } = texts;
  const write = (row: number, column: number, cells: readonly (readonly CellContent[])[]): Change => ({
    kind: "write",
    sheet,
    row,
    column,
    cells,
  });
  const style = (row: number, column: number, rows: number, columns: number, look: CellStyle): Change => ({
    kind: "style",
    sheet,
    area: { row, column, rows, columns },
    style: look,
  });
  const formula = (row: number, column: number, text: string): Change => ({
    kind: "formula",
    sheet,
    row,
    column,
    formula: text,
  });
  const last = FIRST + texts.people.length;
  const tiersRow = FIRST + texts.bands.length + 2;
  const bands = `H${FIRST}:J${FIRST + texts.bands.length}`;
  const tiers = `H${tiersRow}:I${tiersRow + texts.tiers.length}`;
  const scores = `B${FIRST + 1}:B${last}`;
  return {
    sheet,
    changes: [
      { kind: "add sheet", sheet },
      write(0, 0, [[texts.title], [texts.note]]),
      style(0, 0, 1, 1, "title"),
      style(1, 0, 1, 1, "note"),
      write(FIRST - 1, 0, [texts.headers]),
      style(FIRST - 1, 0, 1, texts.headers.length, "header"),
      write(
        FIRST,
        0,
        texts.people.map((name, index) => [name, SCORES[index] ?? null]),
      ),
      write(
        FIRST,
        4,
        SALES.map((sales) => [sales]),
      ),
      style(FIRST, 0, texts.people.length, 1, "text"),
      style(FIRST, 1, texts.people.length, 1, "inputNumber"),
      style(FIRST, 2, texts.people.length, 1, "text"),
      style(FIRST, 3, texts.people.length, 1, "payout"),
      style(FIRST, 4, texts.people.length, 1, "inputNumber"),
      style(FIRST, 5, texts.people.length, 1, "decimal"),
      write(FIRST - 1, TABLES, [texts.bandHeaders, ...texts.bands]),
      style(FIRST - 1, TABLES, 1, 3, "header"),
      style(FIRST, TABLES, texts.bands.length, 3, "inputText"),
      write(tiersRow - 1, TABLES, [texts.tierHeaders, ...texts.tiers]),
      style(tiersRow - 1, TABLES, 1, 2, "header"),
      style(tiersRow, TABLES, texts.tiers.length, 2, "inputText"),
      write(last + 2, 0, [[texts.why], [null], [null], [texts.checks]]),
      style(last + 2, 0, 1, 1, "note"),
      style(last + 5, 0, 1, 1, "note"),
      formula(FIRST, 2, `=PERF.GRADE(${scores},${bands})`),
      formula(FIRST, 3, `=PERF.BAND(${scores},${bands},"${texts.bandHeaders[2]}")`),
      formula(FIRST, 5, `=PERF.COMMISSION(E${FIRST + 1}:E${last},${tiers},"marginal")`),
      formula(last + 3, 0, `=PERF.EXPLAIN(B${FIRST + 3},${bands})`),
      formula(last + 6, 0, `=PERF.CHECK_TABLE(${bands})`),
      { kind: "widths", sheet, widths: [14, 10, 12, 12, 12, 14, 4, 28, 12, 12] },
      {
        kind: "heights",
        sheet,
        heights: [
          { row: 0, points: 28 },
          { row: FIRST - 1, points: 24 },
        ],
      },
      { kind: "freeze", sheet, rows: FIRST, columns: 0 },
    ],
  };
}
