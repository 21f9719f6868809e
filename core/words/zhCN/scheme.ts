import { circleText } from "../circleText";
import type { ExpectedKind, FigureKind, IdForm, SchemeWords } from "../schemeMessages";

const field = (path: string): string => (path === "" ? "方案" : path);
const EXPECTED: Readonly<Record<ExpectedKind, string>> = {
  number: "数字（不加引号）",
  text: "文本",
  list: "列表",
  object: "对象",
  "yes or no": "true 或 false",
  "filled text": "非空文本",
  "filled list": "非空列表",
  figure: "数值编号",
  "number or figure": "数字（不加引号）或数值编号",
  "all or any": "条件，即含有 all 或 any 的对象",
  "incidents or periods": "含有 incidents 或 periods 的对象",
  "bands or rules": "含有 bands 或 rules 的对象",
};
const FORMS: Readonly<Record<IdForm, string>> = {
  id: "文字、数字和 _ 组成，不能全是数字",
  "figure id": "文字、数字和 _ 组成，不能全是数字（可用点号连接，如 grade.wage）",
  "scheme id": "文字、数字、_ 和 - 组成，不能全是数字",
};
const FIGURES: Readonly<Record<FigureKind, string>> = {
  section: "分项的编号",
  "indicator or section": "指标或分项的编号",
  incident: "奖惩事项的编号",
};
const meant = (nearest: string | null): string => (nearest === null ? "" : `是否应为“${nearest}”？`);

/** What can be wrong with a scheme document, in simplified Chinese. */
export const scheme: SchemeWords = {
  "not json": ({ line, column }) =>
    `不是有效的 JSON：第 ${line} 行第 ${column} 列无法识别。数字不加引号，也没有 NaN。`,
  "not utf-8": () => "不是 UTF-8 编码。请以 UTF-8 编码重新保存。",
  "too long": ({ megabytes, atMost }) =>
    `有 ${megabytes} MB，而考核方案只有几页，最多读取 ${atMost} MB。是否选错了文件？`,
  "too deep": () => "列表和对象嵌套过深，不像考核方案。是否选错了文件？",
  "unknown version": ({ found, known }) =>
    `version：应为 ${known}，实际是 ${found}。本程序只读取版本 ${known}。`,
  "unknown field": ({ path, field: name, nearest }) =>
    `${field(path)}：不认识的字段“${name}”。${nearest === null ? "请删除。" : `是否应为“${nearest}”？`}`,
  "forbidden field": ({ path, field: name }) => `${field(path)}：不允许使用字段名“${name}”。请删除。`,
  "missing field": ({ path, expected }) => `${path}：缺少该字段。应为${EXPECTED[expected]}。`,
  "wrong kind": ({ path, expected, found }) => `${field(path)}：应为${EXPECTED[expected]}，实际是 ${found}。`,
  "not one of": ({ path, allowed, found, nearest }) =>
    `${path}：应为 ${allowed.join("、")} 之一，实际是 ${found}。${nearest === null ? "" : `是否应为“${nearest}”？`}`,
  "out of range": ({ path, atLeast = 0, moreThan, atMost, whole, found }) =>
    `${path}：应${whole ? "为整数，" : ""}${moreThan !== undefined ? `大于 ${moreThan}` : atMost === null ? `不小于 ${atLeast}` : `在 ${atLeast} 到 ${atMost} 之间`}，实际是 ${found}。`,
  "scheme weights total": ({ totalPercent }) =>
    `indicators：权重合计 ${totalPercent}%，应为 100%。请更正各项 weightPercent。`,
  "id twice": ({ path, id }) => `${path}：编号“${id}”重复。请各用不同的编号。`,
  "unreadable band": ({ path, found }) =>
    `${path}：应为分档，如 90以上、80~89、≥90、[80,90)，实际是 ${found}。`,
  "answer not a number": ({ path, found }) => `${path}：应为分数或比例，实际是 ${found}。`,
  "bands overlap": ({ path, first, second, shared }) =>
    `${path}：${second} 与 ${first} 都包含 ${shared}。请更正上下限，使每个数值只属于一档。`,
  "payout looks like percent": ({ path, found }) =>
    `${path}：发放比例 ${found} 会变成 ${found} 倍。请写成带百分号或小数的形式："90%" 或 0.9。`,
  "negative payout": ({ path, found }) => `${path}：发放比例应不小于 0，实际是 ${found}。`,
  "bad id": ({ path, form, found }) => `${path}：编号应由${FORMS[form]}，实际是 ${found}。`,
  "reserved id": ({ path, id }) => `${path}：编号“${id}”是每个方案自带的数值。请换一个编号。`,
  "unknown figure": ({ path, found, nearest }) => `${path}：方案中没有数值“${found}”。${meant(nearest)}`,
  "wrong figure": ({ path, found, expected }) => `${path}：应为${FIGURES[expected]}，实际是“${found}”。`,
  cycle: ({ path, ids }) => `${path}：${circleText(ids)}：这些数值互相依赖，无法计算。`,
  "schemes in a circle": ({ path, ids }) =>
    `${path}：${circleText(ids)}：这些方案互相取数，无法考核。请将其中一项改为从数据中读取。`,
  "scheme of others": ({ path, found }) =>
    `${path}：只能从按月考核同一批小组（或经销商、区域、机构、客户）的方案取数，“${found}”的考核对象或周期不同，或为个人方案。`,
  "unknown figure of scheme": ({ path, found, scheme: of, nearest }) =>
    `${path}：方案“${of}”中没有数值“${found}”。${meant(nearest)}`,
  "ends equal": ({ path, found }) => `${path}：两端的数值都是 ${found}，无法插值。`,
  "setting leads nowhere": ({ path, field: name, nearest }) =>
    `${path}：方案中没有字段“${name}”。${meant(nearest)}`,
  "not as taken": ({ path, field: name, option, expected, found }) =>
    `${path}：已采用选项“${option}”，${name} 应为 ${expected}，实际是 ${found}。请修改该字段，或采用其他选项。`,
  "unknown choice": ({ found, known, nearest }) =>
    `方案中没有选择项或选项“${found}”。${meant(nearest)}已有：${known.join("、")}。`,
};
