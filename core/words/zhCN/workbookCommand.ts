import { groupDigits } from "../groupDigits";
import { listSome } from "../listSome";
import type { CheckedCounts, WorkbookCommandWords } from "../workbookCommandWords";

const list = (items: readonly string[]): string =>
  listSome(
    items.map((item) => `“${item}”`),
    5,
    "、",
    (count) => `等，另有 ${groupDigits(count)} 个`,
  );

const counted = ({ errors, warnings }: CheckedCounts): string =>
  `错误 ${groupDigits(errors)} 项，请核对 ${groupDigits(warnings)} 项`;
const looked = ({ schemes, month }: CheckedCounts): string =>
  `${groupDigits(schemes)} 个方案${month === null ? "" : `和 ${month} 的数据`}`;

/** Texts of the commands in simplified Chinese. */
export const workbookCommand: WorkbookCommandWords = {
  graded: ({ month, graded, people, teams }) =>
    `${month}：${groupDigits(people)} 人中已评定 ${groupDigits(graded)} 人${teams > 0 ? `，另评比 ${groupDigits(teams)} 个小组` : ""}。`,
  upToDate: (month) => `${month} 已是最新：评定之后没有变化。`,
  published: (month) => `${month} 已发布并锁定：此后只有获支持的申诉才能更改。`,
  publishedAlready: (month) => `${month} 已经发布过了。`,
  notPublished: (month) => `${month} 未能发布。`,
  statements: (month, people) => `${month}：已生成 ${groupDigits(people)} 人的通知单，可以打印。`,
  statementsUpToDate: (month) => `${month} 的通知单已是最新。`,
  nobodyForStatements: (month) => `${month} 没有评定任何人，没有通知单可写。`,
  unknownPeople: (names) => `本月没有${list(names)}，没有写入任何内容。`,
  noScheme: "工作簿中还没有考核方案，无法评定。",
  noSchemeRemedy: "请打开侧边栏，选用现成方案或自行设置，并保存到工作簿。",
  nothingFitsRemedy: "请修改工作表的列名，或在方案中把您的列名填为数据来源。",
  check: {
    title: "考核检查",
    note: (counts) => `${looked(counts)} · ${counted(counts)} · 未评定任何人`,
    found: (counts) => `已检查 ${looked(counts)}：${counted(counts)}。`,
    nothingFound: (counts) => `已检查 ${looked(counts)}：没有需要改正的地方。`,
    nothingChanged: "没有评定任何人，也没有写入台账。",
    inSheet: (place, what) => `${place}：${what}`,
    cantRun: "请先改正，再检查一次。",
  },
  undo: {
    done: (sheets) => `已撤销：${list(sheets)}恢复原样。`,
    nothing: "没有可以撤销的操作。",
    edited: (sheets) => `未撤销：${list(sheets)}之后又有改动，撤销会丢失这些改动。`,
    editedRemedy: "请先撤回自己的改动，或保持现状。",
  },
};
