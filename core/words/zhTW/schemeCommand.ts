import type { SchemeCommandWords } from "../schemeCommandWords";

const HELP = "用法請見 npm run scheme -- help";

/** Texts of the scheme command in traditional Chinese as written in Taiwan. */
export const schemeCommand: SchemeCommandWords = {
  help: `檢視考核方案：現成方案用編號或目錄條目（E15），自己的方案用檔案（.json，或含方案表的 .xlsx）。

  npm run scheme -- list                        依行業列出全部現成方案
  npm run scheme -- show 編號|檔案.json          依方案表的樣子顯示
  npm run scheme -- check 編號|檔案.json         檢查方案的問題和未定之處
  npm run scheme -- sheet 編號 --out 檔案.xlsx   寫成方案表，可手動修改
  npm run scheme -- json 編號|檔案.xlsx          輸出為 JSON
  npm run scheme -- explain 編號|檔案.json --row "sales=18000, score=80"
                                                依這些數值一步步算給您看

  --row     一個人的數值，寫輸入項、參數或指標的編號；多個 --row 一起排名
            多個值：months=90;92;88   獎懲：rude=2（次數）、late.size=12、praise.points=5
  --choice  換一種理解：--choice edge15000=second_band
  --lang    en、zh-CN 或 zh-TW`,
  faults: (say) => ({
    "no command": ({ found }) =>
      `${found === null ? "要做什麼？" : `沒有「${found}」這個命令。`}可用 list、show、check、explain。${HELP}`,
    "no scheme named": ({ command }) => `哪個方案？npm run scheme -- ${command} 編號或檔案.json。${HELP}`,
    "unknown option": ({ option }) => `沒有 ${option} 這個選項。${HELP}`,
    "not name=value": ({ found }) => `--row：「${found}」應寫成「名稱=數值」，例如 sales=18000。`,
    "unknown figure": ({ found, nearest, known }) =>
      `--row：方案中沒有「${found}」。${nearest === null ? "" : `是不是 ${nearest}？`}可填：${known.join("、")}。`,
    "not a number": ({ name, found }) => `--row：${name} 中的「${found}」不是數字。`,
    "unknown choice": ({ found, known }) => `--choice：沒有「${found}」。可選：${known.join("、")}。`,
    "bad language": ({ found }) => `--lang ${found}：可選 en、zh-CN、zh-TW。`,
    "no scheme sheet": ({ file }) =>
      `${file} 中沒有方案表。可用 npm run scheme -- sheet 編號 --out 檔案.xlsx 寫出一份。`,
    "several scheme sheets": ({ file, sheets }) =>
      `${file} 中有多個方案：${sheets.join("、")}。請在檔名後用 # 指明：檔案.xlsx#${sheets[0] ?? ""}`,
    "broken scheme sheet": ({ findings, faults }) =>
      [
        "方案表還不能用：",
        ...findings.map((finding) => `  ${say.finding(finding)}`),
        ...faults.map(({ cell, fault }) => `  ${cell}: ${say.fault(fault)}`),
      ].join("\n"),
    "no output": () => `方案表寫到哪裡？--out 檔案.xlsx。${HELP}`,
  }),
  schemes: (count) => `${count} 個現成方案`,
  skeleton: "（骨架，待補充）",
  person: (number) => `第 ${number} 人`,
  source: (document, entry) => `來源：${document}（${entry}）`,
  choice: (question, taken) => `${question}目前取：${taken}`,
  noFindings: "沒有發現問題。",
  finding: (severity, place, what, remedy) => `${severity}：${place}：${what}${remedy}`,
  severities: { error: "錯誤", warning: "待查", info: "說明" },
  findings: (errors, warnings, infos) => `${errors} 個錯誤，${warnings} 個待查，${infos} 則說明`,
  sheetWritten: (file, sheet) =>
    `已寫出：${file}，工作表「${sheet}」。改好後再檢查：npm run scheme -- check ${file}`,
  groups: {
    "e-commerce service": "電商客服",
    "call centre": "客服中心",
    "property office": "物業",
    hospital: "醫院",
    sales: "銷售",
    dealers: "經銷商",
    "return visits": "客戶回訪",
    "team contests": "小組評比",
    "pay and commission tables": "薪資與獎金表",
    "escalation rules": "連續與累計規則",
    "service centre": "服務中心",
  },
};
