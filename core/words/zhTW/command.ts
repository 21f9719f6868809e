import { groupDigits } from "../groupDigits";
import type { CommandWords } from "../commandMessages";
import { FAULTS_TOLD } from "../faultsTold";
import { listSome } from "../listSome";

const LOOKS = {
  text: "這是文字檔，請用試算表軟體開啟並另存為 .xlsx",
  zip: "這是其他類型的壓縮檔，請直接提供活頁簿",
  "open document": "這是 OpenDocument 試算表（.ods），請用 LibreOffice 另存為 .xlsx",
  "binary workbook": "這是二進位活頁簿（.xlsb），請另存為 .xlsx",
  other: "內容是別的格式，請用試算表軟體另存為 .xlsx",
} as const;
const HINT = "用法請見 npm run grade -- --help。";

/** Texts of the command line in traditional Chinese as written in Taiwan. */
export const command: CommandWords = {
  faults: (say) => ({
    "no file": () => `要評定哪個活頁簿？請提供路徑：npm run grade -- 檔案.xlsx。${HINT}`,
    "several files": ({ files }) =>
      `一次只能評定一個活頁簿，收到 ${files.length} 個：${files.join("、")}。路徑含空格時請加引號。`,
    "unknown option": ({ option, nearest }) =>
      `沒有選項 ${option}。${nearest === null ? "" : `是否應為 ${nearest}？`}${HINT}`,
    "option needs value": ({ option }) => `選項 ${option} 後面缺少內容。${HINT}`,
    "bad month": ({ found }) => `--month ${found}：月份請寫成 2022-07。`,
    "bad period": ({ found }) =>
      `--period ${found}：請寫成 2026-Q2（季度）、2026-H1（半年）或 2026（年度）。`,
    "options exclude each other": ({ options }) =>
      `${options.join(" 與 ")} 不能同時使用，請只寫其一。${HINT}`,
    "bad language": ({ found, known }) => `--lang ${found}：可選語言為 ${known.join("、")}。`,
    "file missing": ({ file }) => `${file}：檔案不存在。請檢查路徑；路徑含空格時請加引號。`,
    "file unreadable": ({ file }) => `${file}：無權讀取。請檢查權限，或在其他程式中關閉該檔案。`,
    "is a folder": ({ file }) => `${file} 是資料夾。請提供其中活頁簿的路徑。`,
    "empty file": ({ file }) => `${file} 是空檔案（0 位元組）。請重新匯出或複製。`,
    password: ({ file }) => `${file} 有密碼保護。請開啟後移除密碼（檔案 > 資訊 > 保護活頁簿），再另存一份。`,
    "old workbook": ({ file }) => `${file} 是舊的 .xls 格式。請開啟後另存為 .xlsx。`,
    "not a workbook": ({ file, look }) => `${file} 不是 .xlsx 活頁簿：${LOOKS[look]}。`,
    "too large": ({ file, sheet, megabytes }) =>
      `${file} 太大：工作表「${sheet}」解壓縮後有 ${groupDigits(megabytes)} MB。請刪除資料下方的空白列和格式，或拆分工作表後再儲存。`,
    truncated: ({ file }) => `${file} 不完整，缺少結尾。請重新下載、匯出或複製。`,
    damaged: ({ file }) => `${file} 已損毀，無法開啟。請用試算表軟體開啟並修復，再另存一份。`,
    "output is input": ({ file }) => `--out ${file} 就是要讀取的活頁簿，不會被覆寫。請換一個檔名。`,
    "output kind": ({ file, kind }) => `--out ${file}：結果檔必須與原活頁簿一樣以 ${kind} 結尾。`,
    "output is a folder": ({ file }) => `--out ${file} 是資料夾。請提供要寫入的檔案路徑。`,
    "cannot write": ({ file }) =>
      `${file} 無法寫入。請確認資料夾存在且可寫入、檔案沒有在其他程式中開啟；或用 --out 換一個位置。`,
    "unknown scheme": ({ found, known, nearest }) =>
      `沒有現成方案「${found}」。${nearest === null ? "" : `是否應為 ${nearest}？`}用 npm run scheme -- list 檢視全部 ${known} 個現成方案。自己的方案請用檔案：--scheme 檔案.json`,
    "scheme file missing": ({ file }) => `${file}：方案檔不存在。請檢查路徑。`,
    "broken scheme": ({ file, faults }) =>
      [
        `${file} 不能用作考核方案：`,
        listSome(
          faults.map((fault) => `  ${say.scheme(fault)}`),
          FAULTS_TOLD,
          "\n",
          (number) => `\n  另有 ${groupDigits(number)} 處`,
        ),
      ].join("\n"),
    run: ({ file, fault }) => `${file}：${say.run(fault)}`,
    "needs department": ({ file, option }) =>
      `${option} 只用於部門活頁簿：${file} 中沒有花名冊、台帳或方案表。`,
    "what if": ({ file, fault }) => `${file}：${say.whatIf(fault)}`,
    unexpected: ({ file, detail }) =>
      `${file} 無法評定：${detail}。沒有寫入任何內容。請把活頁簿另存一份再試。`,
  }),
  help: `依考核方案評定活頁簿中的人員，並另存一份帶有結果表和檢查表的活頁簿。

  npm run grade -- 檔案.xlsx [--scheme 編號|檔案.json] [--month YYYY-MM] [--out 結果.xlsx] [--lang en|zh-CN|zh-TW]

  --scheme  現成方案（after-sales 售後、pre-sales 售前）或方案檔；不寫則自動選用與欄位相符的現成方案
  --month   要評定的月份；不寫則取資料中最近的一個月
  --period  部門活頁簿：依台帳計算季度、半年或年度得分，寫 2026-Q2、2026-H1 或 2026
  --out     結果檔的位置；不寫則為目前資料夾下的 graded/<檔名>.xlsx
  --lang    結果表和畫面顯示的語言；不寫則與活頁簿一致
  --statements      部門活頁簿：同時給每人寫一頁績效通知單
  --publish 姓名    部門活頁簿：核算後發布並鎖定本月
  --dry-run         部門活頁簿：只列出將要寫入的內容，不寫檔案
  --what-if 檔案    部門活頁簿：換一個方案，本月會怎樣
  --help    顯示本說明

原活頁簿不會被更動。結束代碼：0 已評定，1 資料無法評定，2 用法有誤。`,
  helpHint: HINT,
  read: ({ file, sheet, headerRow, rows, people }) =>
    `已讀取 ${file}：工作表「${sheet}」，第 ${headerRow} 列為標題列，${groupDigits(rows)} 列，${groupDigits(people)} 人。`,
  columnsTaken: (person, date) =>
    `人員取自「${person}」欄${date === null ? "。" : `，日期取自「${date}」欄。`}`,
  schemeTaken: (id, entry, name, asked) =>
    `方案 ${id}${entry === null ? "" : `（${entry}）`}：${name}${asked ? "。" : "，與以下各欄相符，因此選用："}`,
  indicator: ({ name, weightPercent, measure, headers }) =>
    `${name}${weightPercent === null ? "" : ` ${weightPercent}%`}：${measure}（${headers.join("、")}）`,
  monthTaken: (month, rows, months, asked) =>
    `月份 ${month}${asked || months.length === 1 ? "" : "（最近一個月）"}：${groupDigits(rows)} 列。${months.length > 1 ? `資料中的月份：${months.join("、")}。` : ""}`,
  wholeData: "資料沒有日期，全部列一起評定。",
  ranking: (graded) => `已評定 ${groupDigits(graded)} 人`,
  between: (number) => `… 中間 ${groupDigits(number)} 人`,
  nobodyGraded: "沒有人可以評定，原因請見檢查結果。",
  gradesTitle: "等級分布",
  peopleCount: (number) => `${groupDigits(number)} 人`,
  findingsTitle: (errors, warnings, infos) =>
    `檢查結果：錯誤 ${groupDigits(errors)} 項，請確認 ${groupDigits(warnings)} 項，說明 ${groupDigits(infos)} 項`,
  written: (file, results, findings) =>
    `已寫入 ${file}，工作表「${results}」和「${findings}」。其他工作表保持原樣。`,
  department: (file, month, people) => `部門活頁簿 ${file}，${month}：${people} 人（組）。`,
  departmentWritten: (file) => `已寫出：${file}。其他工作表維持原樣。`,
  nothingToWrite: "沒有需要寫入的內容：活頁簿中已是這個結果。",
  previousKept: (file) => `先前的檔案保留為 ${file}。`,
  steps: { open: "正在開啟活頁簿", read: "正在讀取", grade: "正在評定", write: "正在寫入" },
};
