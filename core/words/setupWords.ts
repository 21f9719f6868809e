import type { Language } from "./language";

/** Texts of the sheets that setting up a workbook makes. */
export interface SetupWords {
  /** The name of a sheet of figures, and of one of several. */
  readonly data: string;
  readonly dataOf: (scheme: string) => string;
  /** Names of an example's person and unit: rows that bear such a mark count for nobody. */
  readonly examplePerson: string;
  readonly exampleUnit: string;
  readonly exampleTeam: string;
  readonly yes: string;
  readonly no: string;
  readonly dayOff: string;
  readonly worked: string;
  /** What a table of people's own is called as a scheme, and its figures. */
  readonly ownScheme: string;
  readonly score: string;
  readonly sales: string;
  readonly commission: string;
  readonly result: string;
}

const WORDS: Readonly<Record<Language, SetupWords>> = {
  en: {
    data: "Data",
    dataOf: (scheme) => `Data ${scheme}`,
    examplePerson: "(Example) Lin Yi",
    exampleUnit: "(Example) North",
    exampleTeam: "Team 1",
    yes: "Yes",
    no: "No",
    dayOff: "Holiday",
    worked: "Workday",
    ownScheme: "Own scheme",
    score: "Score",
    sales: "Sales",
    commission: "Commission",
    result: "Result",
  },
  "zh-CN": {
    data: "数据",
    dataOf: (scheme) => `数据 ${scheme}`,
    examplePerson: "（示例）林一",
    exampleUnit: "（示例）北区",
    exampleTeam: "一组",
    yes: "是",
    no: "否",
    dayOff: "休假",
    worked: "补班",
    ownScheme: "自定方案",
    score: "考核得分",
    sales: "销售额",
    commission: "提成",
    result: "结果",
  },
  "zh-TW": {
    data: "資料",
    dataOf: (scheme) => `資料 ${scheme}`,
    examplePerson: "（範例）林一",
    exampleUnit: "（範例）北區",
    exampleTeam: "一組",
    yes: "是",
    no: "否",
    dayOff: "休假",
    worked: "補班",
    ownScheme: "自訂方案",
    score: "考核得分",
    sales: "銷售額",
    commission: "提成",
    result: "結果",
  },
};

/** All texts of setting up a workbook in a language. */
export function setupWords(language: Language): SetupWords {
  return WORDS[language];
}
