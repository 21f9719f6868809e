import { measuresOf } from "../../../core/schemes/indicator";
import type { Names } from "../../../core/schemes/names";
import type { Scheme } from "../../../core/schemes/scheme";
import { writeSchemeSheet } from "../../../core/schemeSheet/writeSchemeSheet";
import type { CellContent } from "../../../core/workbook/change";
import type { Language } from "../../../core/words/language";
import { SeededDice } from "../../oracle/seededDice";
import { benchScheme } from "../../bench/month/benchScheme";
import { agents, conduct, leaders, teams } from "../../core/department/read/smallSchemes";
import { readyById } from "../../core/explain/readyFolder";
import { someDate, someName, someValue } from "./hostileCells";

type Cells = CellContent[][];

/** A workbook as generated, and what has to be true of its run. */
export interface RandomWorkbook {
  readonly sheets: Readonly<Record<string, Cells>>;
  readonly schemes: readonly Scheme[];
  readonly language: Language;
  readonly month?: string;
  /** Names in the roster, where it stands under a whole header of its own name. */
  readonly rosterNames: readonly string[];
}

const LANGUAGES: readonly [Language, ...Language[]] = ["en", "zh-CN", "zh-TW"];
const OWN: readonly [Scheme, ...Scheme[]] = [agents, leaders, conduct, teams, benchScheme];
const READY = readyById.map(([, scheme]) => scheme) as [Scheme, ...Scheme[]];

/** Sheets called like ours, with something else in them. */
const NAMED_LIKE_OURS: readonly [string, ...string[]] = [
  "考核台账",
  "Ledger",
  "Results 2026-06",
  "考核结果 2026-06",
  "检查结果 2026-06",
  "Findings 2026-06",
  "Statements 2026-06",
  "小组评比 2026-06",
  "申诉",
  "假日",
  "Calendar",
];

const ROSTER_HEADERS: Readonly<Record<Language, readonly string[]>> = {
  en: ["Name", "Employee number", "Post", "Team", "Joined", "Left", "Scheme"],
  "zh-CN": ["姓名", "工号", "岗位", "小组", "入职日期", "离职日期", "考核方案"],
  "zh-TW": ["姓名", "工號", "崗位", "小組", "到職日期", "離職日期", "考核方案"],
};
const ROSTER_NAME: Readonly<Record<Language, string>> = {
  en: "Roster",
  "zh-CN": "花名册",
  "zh-TW": "花名冊",
};
const INCIDENT_HEADERS: readonly string[] = [
  "日期",
  "姓名",
  "事项",
  "次数",
  "数量",
  "分值",
  "金额",
  "程度",
  "说明",
];
const APPEAL_HEADERS: readonly string[] =
  "编号,月份,姓名,方案,提出日期,事由,裁定,裁定人,裁定日期,项目,原值,新值".split(",");

/** Makes one random workbook after the other. */
class Generator {
  readonly names: string[];
  readonly schemes: readonly Scheme[];
  readonly language: Language;

  constructor(readonly dice: SeededDice) {
    this.names = Array.from({ length: dice.whole(0, 9) }, () => someName(dice));
    this.language = dice.pick(LANGUAGES);
    this.schemes = Array.from({ length: dice.whole(1, 3) }, () =>
      dice.pick(dice.whole(1, 3) === 1 ? READY : OWN),
    );
  }

  chance(inHundred: number): boolean {
    return this.dice.whole(1, 100) <= inHundred;
  }

  someone(): string {
    const [first = someName(this.dice), ...others] = this.names;
    return this.chance(10) ? someName(this.dice) : this.dice.pick([first, ...others]);
  }

  text(names: Names): string {
    return names[this.chance(70) ? this.language : this.dice.pick(LANGUAGES)];
  }

  /** Rows as people leave them: short ones, blank ones, cells as if merged with the one above, columns too many. */
  ragged(header: readonly CellContent[], rows: Cells): Cells {
    const { dice } = this;
    const above = this.chance(20) ? [["2026年6月 汇总表"], []] : [];
    const body = rows.flatMap((row, at): Cells => {
      if (this.chance(5)) return [[], row];
      if (this.chance(5)) return [row.slice(0, dice.whole(0, row.length))];
      if (this.chance(5)) return [[...row, someValue(dice)]];
      return at > 0 && this.chance(4) ? [[null, ...row.slice(1)]] : [row];
    });
    const head = this.chance(8)
      ? [...header, dice.pick(header as [CellContent, ...CellContent[]])]
      : [...header];
    const total = this.chance(10) ? [["合计", ...head.slice(1).map(() => 100)]] : [];
    return [...above, head, ...body, ...total];
  }

  roster(): { sheet: string; cells: Cells; isWhole: boolean } {
    const { dice, language } = this;
    const inputs = this.schemes.flatMap(({ inputs: all = [] }) => all.map(({ names }) => this.text(names)));
    const header = [...ROSTER_HEADERS[language], ...inputs.slice(0, 3)];
    const isWhole = this.chance(85);
    const rows = this.names.map((name, at): CellContent[] => [
      this.chance(10) ? ` ${name} ` : name,
      this.chance(80) ? `K${at}` : someValue(dice),
      this.chance(50) ? (dice.pick(this.schemes as [Scheme, ...Scheme[]]).posts?.[0] ?? "Agent") : "客服",
      this.chance(80) ? `${dice.whole(1, 3)}组` : someName(dice),
      this.chance(60) ? "2024-01-05" : someDate(dice),
      this.chance(90) ? null : someDate(dice),
      this.chance(80) ? this.schemeText() : someName(dice),
      ...inputs.slice(0, 3).map(() => someValue(dice)),
    ]);
    const shown = isWhole ? [header, ...rows] : this.ragged(header.slice(dice.whole(0, 2)), rows);
    return { sheet: ROSTER_NAME[language], cells: shown, isWhole };
  }

  schemeText(): string {
    const scheme = this.dice.pick(this.schemes as [Scheme, ...Scheme[]]);
    return this.chance(50) ? scheme.id : this.text(scheme.names);
  }

  /** A sheet with a row for each person or day, its columns those that a scheme reads. */
  data(scheme: Scheme): Cells {
    const { dice } = this;
    const columns = (scheme.indicators ?? []).flatMap((indicator) =>
      measuresOf(indicator).flatMap(({ source, names }) => [
        source?.columns[this.language][0] ?? source?.columns.en[0] ?? this.text(names),
        ...[source?.weightColumns, source?.ofColumns].flatMap(
          (more) => more?.[this.language][0] ?? more?.en[0] ?? [],
        ),
      ]),
    );
    const inputs = (scheme.inputs ?? []).map(({ names }) => this.text(names));
    const who = scheme.appraises === "team" ? "小组" : this.chance(50) ? "姓名" : "Name";
    const header = [this.chance(70) ? "日期" : "Date", who, ...new Set([...columns, ...inputs])];
    const rows = Array.from({ length: dice.whole(0, 14) }, (): CellContent[] => [
      someDate(dice),
      who === "小组" ? `${dice.whole(1, 3)}组` : this.someone(),
      ...header.slice(2).map(() => someValue(dice)),
    ]);
    return this.ragged(header, rows);
  }

  incidents(): Cells {
    const { dice } = this;
    const all = this.schemes.flatMap(({ incidents = [] }) => incidents);
    const rows = Array.from({ length: dice.whole(0, 8) }, (): CellContent[] => {
      const incident = all[dice.whole(0, Math.max(0, all.length - 1))];
      const name = incident && this.chance(90) ? this.text(incident.names) : someName(dice);
      const amounts = Array.from({ length: 4 }, () => (this.chance(50) ? null : someValue(dice)));
      return [someDate(dice), this.someone(), name, ...amounts, null, someValue(dice)];
    });
    return this.ragged(INCIDENT_HEADERS, rows);
  }

  appeals(): Cells {
    const { dice } = this;
    const rows = Array.from({ length: dice.whole(0, 4) }, (_, at): CellContent[] => {
      const { indicators = [] } = dice.pick(this.schemes as [Scheme, ...Scheme[]]);
      const figure = indicators[0]?.id ?? "total";
      const [day, decided] = [someDate(dice), someDate(dice)];
      const verdict = dice.pick(["支持", "驳回", "", "maybe"]);
      const month = dice.pick<CellContent>(["2026-06", "2026-05", 46176, "x"]);
      const start = [
        `A${this.chance(90) ? at : 0}`,
        month,
        this.someone(),
        this.chance(50) ? "" : this.schemeText(),
      ];
      return [
        ...start,
        day,
        someName(dice),
        verdict,
        "主管",
        decided,
        figure,
        someValue(dice),
        someValue(dice),
      ];
    });
    return this.ragged(APPEAL_HEADERS, rows);
  }

  calendar(): Cells {
    const { dice } = this;
    const rows = Array.from({ length: dice.whole(0, 5) }, (): CellContent[] => [
      someDate(dice),
      dice.pick(["休", "班", "?", ""]),
    ]);
    return this.ragged(["日期", "类型"], rows);
  }

  noise(): Cells {
    const { dice } = this;
    return Array.from({ length: dice.whole(0, 6) }, () =>
      Array.from({ length: dice.whole(0, 5) }, () => (this.chance(30) ? someName(dice) : someValue(dice))),
    );
  }

  schemeSheet(scheme: Scheme): Cells {
    const cells: Cells = writeSchemeSheet(scheme, this.language).rows.map((row) =>
      row.map(({ value }) => value),
    );
    if (this.chance(60)) return cells;
    const row = this.dice.whole(0, cells.length - 1);
    cells[row] = (cells[row] ?? []).map(() => someValue(this.dice));
    return cells;
  }
}

/** The workbook of a seed; the same seed gives the same one. */
export function randomWorkbook(seed: number): RandomWorkbook {
  const dice = new SeededDice(seed);
  const make = new Generator(dice);
  const sheets: Record<string, Cells> = {};
  const roster = make.chance(75) ? make.roster() : undefined;
  if (roster) sheets[roster.sheet] = roster.cells;
  make.schemes.forEach((scheme, at) => {
    if (make.chance(85)) sheets[`数据${at}`] = make.data(scheme);
  });
  if (make.chance(50)) sheets[make.chance(50) ? "奖惩记录" : "log"] = make.incidents();
  if (make.chance(25)) sheets["申诉"] = make.appeals();
  if (make.chance(20)) sheets["假日"] = make.calendar();
  if (make.chance(15)) sheets.Sheet9 = make.noise();
  if (make.chance(10)) sheets["空表"] = [];
  if (make.chance(20)) sheets[dice.pick(NAMED_LIKE_OURS)] = make.chance(30) ? [] : make.noise();
  if (make.chance(10))
    [...new Set(make.schemes)].forEach((scheme, at) => {
      sheets[`方案 ${at}`] = make.schemeSheet(scheme);
    });
  return {
    sheets,
    schemes: [...new Set(make.schemes)],
    language: make.language,
    ...(make.chance(40) && { month: "2026-06" }),
    rosterNames: roster?.isWhole === true ? make.names : [],
  };
}
