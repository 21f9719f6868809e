import { foldText } from "../text/foldText";
import type { EdgesOption } from "./edgesOption";

/** A table of the source documents that a function can name instead of a range. */
export interface BuiltinTable {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly (readonly (string | number)[])[];
  /** What the source says about its edges. */
  readonly edges: EdgesOption;
}

/** A table written as lines of cells with bars between them. */
function table(id: string, name: string, edges: EdgesOption, ...lines: readonly string[]): BuiltinTable {
  const cells = lines.map((line) => line.split("|").map((cell) => Number(cell) || cell));
  return { id, name, edges, cells };
}

/** Tables by catalogue entry, as worded there. */
export const BUILTIN_TABLES: readonly BuiltinTable[] = [
  table(
    "E14",
    "客服等级与岗位工资",
    "as worded",
    "得分|等级|岗位级别|岗位工资",
    "95~100|卓越|资深客服|1800",
    "85~94|优秀|二级客服|1700",
    "75~84|良好|一级客服|1600",
    "65~74|一般|初级客服|1500",
    "65以下(不含)|不及格|见习客服|1400",
  ),
  table(
    "E15",
    "个人销售绩效提成",
    "as worded",
    "销售额|提成比例|基数",
    "15000元以下|1.5%|",
    "15000~20000|2%|150",
    "20001~25000|4%|250",
    "25000以上|2%|",
  ),
  table(
    "E22",
    "服务中心等级",
    "round",
    "得分|等级",
    "90以上|优秀",
    "80~89|良好",
    "60~79|合格",
    "60以下(不含)|不合格",
  ),
  table(
    "E28",
    "考核工资发放比例",
    "lower",
    "得分|发放比例",
    "90以上|100%",
    "80~89|90%",
    "70~79|80%",
    "60~69|70%",
    "60以下(不含)|50%",
  ),
  table(
    "E51",
    "客户回访等级",
    "as worded",
    "得分|等级|评价",
    "90分以上|A|优秀",
    "80~90(含)|B|良好",
    "70~80(含)|C|中等",
    "60~70(含)|D|尚可",
    "60以下(含)|E|差",
  ),
];

/** The built-in table of this id or name. */
export function builtinTable(name: string): BuiltinTable | undefined {
  const wanted = foldText(name);
  return BUILTIN_TABLES.find(
    ({ id, name: chinese }) => foldText(id) === wanted || foldText(chinese) === wanted,
  );
}
