import { groupDigits } from "../groupDigits";
import type { CommandWords } from "../commandMessages";
import { FAULTS_TOLD } from "../faultsTold";
import { listSome } from "../listSome";

const LOOKS = {
  text: "这是文本文件，请用表格软件打开并另存为 .xlsx",
  zip: "这是其他类型的压缩文件，请直接给出工作簿",
  "open document": "这是 OpenDocument 表格（.ods），请用 LibreOffice 另存为 .xlsx",
  "binary workbook": "这是二进制工作簿（.xlsb），请另存为 .xlsx",
  other: "内容是别的格式，请用表格软件另存为 .xlsx",
} as const;
const HINT = "用法见 npm run grade -- --help。";

/** Texts of the command line in simplified Chinese. */
export const command: CommandWords = {
  faults: (say) => ({
    "no file": () => `要评定哪个工作簿？请给出路径：npm run grade -- 文件.xlsx。${HINT}`,
    "several files": ({ files }) =>
      `一次只能评定一个工作簿，收到 ${files.length} 个：${files.join("、")}。路径含空格时请加引号。`,
    "unknown option": ({ option, nearest }) =>
      `没有选项 ${option}。${nearest === null ? "" : `是否应为 ${nearest}？`}${HINT}`,
    "option needs value": ({ option }) => `选项 ${option} 后面缺少内容。${HINT}`,
    "bad month": ({ found }) => `--month ${found}：月份请写成 2022-07。`,
    "bad period": ({ found }) =>
      `--period ${found}：请写成 2026-Q2（季度）、2026-H1（半年）或 2026（年度）。`,
    "options exclude each other": ({ options }) =>
      `${options.join(" 与 ")} 不能同时使用，请只写其一。${HINT}`,
    "bad language": ({ found, known }) => `--lang ${found}：可选语言为 ${known.join("、")}。`,
    "file missing": ({ file }) => `${file}：文件不存在。请检查路径；路径含空格时请加引号。`,
    "file unreadable": ({ file }) => `${file}：无权读取。请检查权限，或在其他程序中关闭该文件。`,
    "is a folder": ({ file }) => `${file} 是文件夹。请给出其中工作簿的路径。`,
    "empty file": ({ file }) => `${file} 是空文件（0 字节）。请重新导出或复制。`,
    password: ({ file }) => `${file} 有密码保护。请打开后去掉密码（文件 > 信息 > 保护工作簿），再另存一份。`,
    "old workbook": ({ file }) => `${file} 是旧的 .xls 格式。请打开后另存为 .xlsx。`,
    "not a workbook": ({ file, look }) => `${file} 不是 .xlsx 工作簿：${LOOKS[look]}。`,
    "too large": ({ file, sheet, megabytes }) =>
      `${file} 太大：工作表“${sheet}”解压后有 ${groupDigits(megabytes)} MB。请删除数据下方的空行和格式，或拆分工作表后再保存。`,
    truncated: ({ file }) => `${file} 不完整，缺少结尾。请重新下载、导出或复制。`,
    damaged: ({ file }) => `${file} 已损坏，无法打开。请用表格软件打开并修复，再另存一份。`,
    "output is input": ({ file }) => `--out ${file} 就是要读取的工作簿，不会被覆盖。请换一个文件名。`,
    "output kind": ({ file, kind }) => `--out ${file}：结果文件必须与原工作簿一样以 ${kind} 结尾。`,
    "output is a folder": ({ file }) => `--out ${file} 是文件夹。请给出要写入的文件路径。`,
    "cannot write": ({ file }) =>
      `${file} 无法写入。请确认文件夹存在且可写、文件没有在其他程序中打开；或用 --out 换一个位置。`,
    "unknown scheme": ({ found, known, nearest }) =>
      `没有现成方案“${found}”。${nearest === null ? "" : `是否应为 ${nearest}？`}用 npm run scheme -- list 查看全部 ${known} 个现成方案。自己的方案请用文件：--scheme 文件.json`,
    "scheme file missing": ({ file }) => `${file}：方案文件不存在。请检查路径。`,
    "broken scheme": ({ file, faults }) =>
      [
        `${file} 不能用作考核方案：`,
        listSome(
          faults.map((fault) => `  ${say.scheme(fault)}`),
          FAULTS_TOLD,
          "\n",
          (number) => `\n  另有 ${groupDigits(number)} 处`,
        ),
      ].join("\n"),
    run: ({ file, fault }) => `${file}：${say.run(fault)}`,
    "needs department": ({ file, option }) =>
      `${option} 只用于部门工作簿：${file} 中没有花名册、台账或方案表。`,
    "what if": ({ file, fault }) => `${file}：${say.whatIf(fault)}`,
    unexpected: ({ file, detail }) =>
      `${file} 无法评定：${detail}。没有写入任何内容。请把工作簿另存一份再试。`,
  }),
  help: `按考核方案评定工作簿中的人员，并另存一份带有结果表和检查表的工作簿。

  npm run grade -- 文件.xlsx [--scheme 编号|文件.json] [--month YYYY-MM] [--out 结果.xlsx] [--lang en|zh-CN|zh-TW]

  --scheme  现成方案（after-sales 售后、pre-sales 售前）或方案文件；不写则自动选用与列相符的现成方案
  --month   要评定的月份；不写则取数据中最近的一个月
  --period  部门工作簿：按台账计算季度、半年或年度得分，写 2026-Q2、2026-H1 或 2026
  --out     结果文件的位置；不写则为当前文件夹下的 graded/<文件名>.xlsx
  --lang    结果表和屏幕显示的语言；不写则与工作簿一致
  --statements      部门工作簿：同时给每人写一页绩效通知单
  --publish 姓名    部门工作簿：核算后发布并锁定本月
  --dry-run         部门工作簿：只列出将要写入的内容，不写文件
  --what-if 文件    部门工作簿：换一个方案，本月会怎样
  --help    显示本说明

原工作簿不会被改动。退出码：0 已评定，1 数据无法评定，2 用法有误。`,
  helpHint: HINT,
  read: ({ file, sheet, headerRow, rows, people }) =>
    `已读取 ${file}：工作表“${sheet}”，第 ${headerRow} 行为表头，${groupDigits(rows)} 行，${groupDigits(people)} 人。`,
  columnsTaken: (person, date) => `人员取自“${person}”列${date === null ? "。" : `，日期取自“${date}”列。`}`,
  schemeTaken: (id, entry, name, asked) =>
    `方案 ${id}${entry === null ? "" : `（${entry}）`}：${name}${asked ? "。" : "，与以下各列相符，因此选用："}`,
  indicator: ({ name, weightPercent, measure, headers }) =>
    `${name}${weightPercent === null ? "" : ` ${weightPercent}%`}：${measure}（${headers.join("、")}）`,
  monthTaken: (month, rows, months, asked) =>
    `月份 ${month}${asked || months.length === 1 ? "" : "（最近一个月）"}：${groupDigits(rows)} 行。${months.length > 1 ? `数据中的月份：${months.join("、")}。` : ""}`,
  wholeData: "数据没有日期，全部行一起评定。",
  ranking: (graded) => `已评定 ${groupDigits(graded)} 人`,
  between: (number) => `… 中间 ${groupDigits(number)} 人`,
  nobodyGraded: "没有人可以评定，原因见检查结果。",
  gradesTitle: "等级分布",
  peopleCount: (number) => `${groupDigits(number)} 人`,
  findingsTitle: (errors, warnings, infos) =>
    `检查结果：错误 ${groupDigits(errors)} 项，请核对 ${groupDigits(warnings)} 项，说明 ${groupDigits(infos)} 项`,
  written: (file, results, findings) =>
    `已写入 ${file}，工作表“${results}”和“${findings}”。其他工作表保持原样。`,
  department: (file, month, people) => `部门工作簿 ${file}，${month}：${people} 人（组）。`,
  departmentWritten: (file) => `已写出：${file}。其他工作表保持原样。`,
  nothingToWrite: "没有需要写入的内容：工作簿中已是这个结果。",
  previousKept: (file) => `之前的文件保留为 ${file}。`,
  steps: { open: "正在打开工作簿", read: "正在读取", grade: "正在评定", write: "正在写入" },
};
