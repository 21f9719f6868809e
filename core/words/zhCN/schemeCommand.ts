import type { SchemeCommandWords } from "../schemeCommandWords";

const HELP = "用法见 npm run scheme -- help";

/** Texts of the scheme command in simplified Chinese. */
export const schemeCommand: SchemeCommandWords = {
  help: `查看考核方案：现成方案用编号或目录条目（E15），自己的方案用文件（.json，或含方案表的 .xlsx）。

  npm run scheme -- list                        按行业列出全部现成方案
  npm run scheme -- show 编号|文件.json          按方案表的样子显示
  npm run scheme -- check 编号|文件.json         检查方案的问题和未定之处
  npm run scheme -- sheet 编号 --out 文件.xlsx   写成方案表，可手工修改
  npm run scheme -- json 编号|文件.xlsx          输出为 JSON
  npm run scheme -- explain 编号|文件.json --row "sales=18000, score=80"
                                                按这些数值一步步算给你看

  --row     一个人的数值，写输入项、参数或指标的编号；多个 --row 一起排名
            多个值：months=90;92;88   奖惩：rude=2（次数）、late.size=12、praise.points=5
  --choice  换一种理解：--choice edge15000=second_band
  --lang    en、zh-CN 或 zh-TW`,
  faults: (say) => ({
    "no command": ({ found }) =>
      `${found === null ? "要做什么？" : `没有“${found}”这个命令。`}可用 list、show、check、explain。${HELP}`,
    "no scheme named": ({ command }) => `哪个方案？npm run scheme -- ${command} 编号或文件.json。${HELP}`,
    "unknown option": ({ option }) => `没有 ${option} 这个选项。${HELP}`,
    "not name=value": ({ found }) => `--row：“${found}”应写成“名称=数值”，例如 sales=18000。`,
    "unknown figure": ({ found, nearest, known }) =>
      `--row：方案中没有“${found}”。${nearest === null ? "" : `是不是 ${nearest}？`}可填：${known.join("、")}。`,
    "not a number": ({ name, found }) => `--row：${name} 中的“${found}”不是数字。`,
    "unknown choice": ({ found, known }) => `--choice：没有“${found}”。可选：${known.join("、")}。`,
    "bad language": ({ found }) => `--lang ${found}：可选 en、zh-CN、zh-TW。`,
    "no scheme sheet": ({ file }) =>
      `${file} 中没有方案表。可用 npm run scheme -- sheet 编号 --out 文件.xlsx 写出一份。`,
    "several scheme sheets": ({ file, sheets }) =>
      `${file} 中有多个方案：${sheets.join("、")}。请在文件名后用 # 指明：文件.xlsx#${sheets[0] ?? ""}`,
    "broken scheme sheet": ({ findings, faults }) =>
      [
        "方案表还不能用：",
        ...findings.map((finding) => `  ${say.finding(finding)}`),
        ...faults.map(({ cell, fault }) => `  ${cell}: ${say.fault(fault)}`),
      ].join("\n"),
    "no output": () => `方案表写到哪里？--out 文件.xlsx。${HELP}`,
  }),
  schemes: (count) => `${count} 个现成方案`,
  skeleton: "（骨架，待补充）",
  person: (number) => `第 ${number} 人`,
  source: (document, entry) => `来源：${document}（${entry}）`,
  choice: (question, taken) => `${question}当前取：${taken}`,
  noFindings: "没有发现问题。",
  finding: (severity, place, what, remedy) => `${severity}：${place}：${what}${remedy}`,
  severities: { error: "错误", warning: "待查", info: "说明" },
  findings: (errors, warnings, infos) => `${errors} 个错误，${warnings} 个待查，${infos} 条说明`,
  sheetWritten: (file, sheet) =>
    `已写出：${file}，工作表“${sheet}”。改好后再检查：npm run scheme -- check ${file}`,
  groups: {
    "e-commerce service": "电商客服",
    "call centre": "呼叫中心",
    "property office": "物业",
    hospital: "医院",
    sales: "销售",
    dealers: "经销商",
    "return visits": "客户回访",
    "team contests": "小组评比",
    "pay and commission tables": "工资与提成表",
    "escalation rules": "连续与累计规则",
    "service centre": "服务中心",
  },
};
