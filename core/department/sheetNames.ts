import type { Names } from "../schemes/names";
import { foldText } from "../text/foldText";
import type { Language } from "../words/language";

/** Sheets that people keep and the run reads. */
export type KeptSheet = "roster" | "incidents" | "appeals" | "calendar";

/** Sheets of ours that the run writes, and never reads as data. */
export type OwnSheet =
  "ledger" | "results" | "teamResults" | "statements" | "findings" | "scheme" | "check" | "frozen";

const KEPT: Readonly<Record<KeptSheet, Names>> = {
  roster: { en: "Roster", "zh-CN": "花名册", "zh-TW": "花名冊" },
  incidents: { en: "Incidents", "zh-CN": "奖惩记录", "zh-TW": "獎懲紀錄" },
  appeals: { en: "Appeals", "zh-CN": "申诉", "zh-TW": "申訴" },
  calendar: { en: "Calendar", "zh-CN": "假日", "zh-TW": "假日" },
};

const OWN: Readonly<Record<OwnSheet, Names>> = {
  ledger: { en: "Ledger", "zh-CN": "考核台账", "zh-TW": "考核台帳" },
  results: { en: "Results", "zh-CN": "考核结果", "zh-TW": "考核結果" },
  teamResults: { en: "Team results", "zh-CN": "小组评比", "zh-TW": "小組評比" },
  statements: { en: "Statements", "zh-CN": "通知单", "zh-TW": "通知單" },
  findings: { en: "Findings", "zh-CN": "检查结果", "zh-TW": "檢查結果" },
  scheme: { en: "Scheme", "zh-CN": "考核方案", "zh-TW": "考核方案" },
  check: { en: "Appraisal check", "zh-CN": "考核检查", "zh-TW": "考核檢查" },
  frozen: { en: "Frozen formulas", "zh-CN": "冻结的公式", "zh-TW": "凍結的公式" },
};

/** What people call the sheets that they keep, beside our names for them. */
const FURTHER: Readonly<Record<KeptSheet, readonly string[]>> = {
  roster: [
    "员工花名册",
    "人员花名册",
    "员工名册",
    "人员名单",
    "员工名单",
    "名册",
    "员工信息",
    "人员信息",
    "員工資料",
    "Staff",
    "Staff list",
    "Employees",
    "Employee list",
    "Team list",
    "Agents",
  ],
  incidents: [
    "奖惩",
    "奖惩登记",
    "奖惩事项",
    "奖惩明细",
    "獎懲登記",
    "Incident log",
    "Rewards and penalties",
  ],
  appeals: ["申诉记录", "申诉登记", "申訴紀錄", "Appeal log"],
  calendar: ["节假日", "假期", "放假安排", "工作日历", "行事曆", "Holidays", "Work calendar"],
};

/** Stands between a month and the name of a scheme. */
const SCHEME_MARK = "·";

/** Sheets that exist once in a workbook go by their names alone; those of a month bear it. */
const ONCE: readonly OwnSheet[] = ["ledger", "check", "frozen"];
const OF_A_MONTH: readonly OwnSheet[] = ["results", "teamResults", "statements", "findings"];

/** The name of a sheet that people keep. */
export function keptSheetName(sheet: KeptSheet, language: Language): string {
  return KEPT[sheet][language];
}

/** The name of the ledger's sheet. */
export function ledgerSheetName(language: Language): string {
  return OWN.ledger[language];
}

/** The name of the sheet that a check writes. */
export function checkSheetName(language: Language): string {
  return OWN.check[language];
}

/** The name of the sheet that keeps formulas while their values stand in their place. */
export function frozenSheetName(language: Language): string {
  return OWN.frozen[language];
}

/** The month behind the name of a sheet; nothing where the data have none. */
const ofMonth = (name: string, month: string): string => (month === "" ? name : `${name} ${month}`);

const withScheme = (name: string, scheme: string | undefined): string =>
  scheme === undefined ? name : `${name} ${SCHEME_MARK} ${scheme}`;

/**
 * The name of a month's results sheet.
 * @param scheme name of the scheme, where the month has several: each has a table of its own, to be filtered
 */
export function resultsSheetName(month: string, language: Language, scheme?: string): string {
  return withScheme(ofMonth(OWN.results[language], month), scheme);
}

/**
 * The name of a month's sheet of team results.
 * @param scheme name of the scheme, where teams are under several
 */
export function teamResultsSheetName(month: string, language: Language, scheme?: string): string {
  return withScheme(ofMonth(OWN.teamResults[language], month), scheme);
}

/** The name of a month's sheet of statements. */
export function statementsSheetName(month: string, language: Language): string {
  return ofMonth(OWN.statements[language], month);
}

/** The name of a month's sheet of findings and proposals. */
export function findingsSheetName(month: string, language: Language): string {
  return ofMonth(OWN.findings[language], month);
}

/** What a name is compared by: folded, without the number that a second sheet of a name has. */
const nameKey = (name: string): string => foldText(name).replace(/\(\d+\)$/, "");

const keysOf = (names: Names): string[] => Object.values(names).map(nameKey);

/** The month, and behind the mark the scheme of one of several tables. */
const MONTH_ENDING = new RegExp(`^\\d{4}-(?:\\d{2}|q[1-4]|h[12])(?:${SCHEME_MARK}.*)?$`);

/** The sheet of ours that a name belongs to, in any language; undefined where it is none of ours. */
export function ownSheetOfName(name: string): OwnSheet | undefined {
  const key = nameKey(name);
  const once = ONCE.find((sheet) => keysOf(OWN[sheet]).includes(key));
  if (once !== undefined) return once;
  if (keysOf(OWN.scheme).some((word) => key.startsWith(word) && /^\s*\S+\s/.test(name))) return "scheme";
  return OF_A_MONTH.find((sheet) =>
    keysOf(OWN[sheet]).some((word) => key.startsWith(word) && MONTH_ENDING.test(key.slice(word.length))),
  );
}

/** The kept sheet that a name stands for, in any language or in words that people use; undefined where it is none. */
export function keptSheetOfName(name: string): KeptSheet | undefined {
  const key = nameKey(name);
  const sheets = Object.keys(KEPT) as KeptSheet[];
  return sheets.find((sheet) =>
    [...keysOf(KEPT[sheet]), ...FURTHER[sheet].map(nameKey)].some((known) => known === key),
  );
}
