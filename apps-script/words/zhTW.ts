import type { HostWords } from "./hostWordsShape";

const time = (hour: number): string => `${hour}:00 至 ${hour + 1}:00 之間`;

export const hostWords: HostWords = {
  busy: "有人正在這個試算表中執行考核，沒有做任何變更。",
  busyRemedy: "等那次執行結束後再試；一次執行最長六分鐘。",
  outOfTime: "接近 Google 的六分鐘限制，還沒有全部寫完。",
  outOfTimeRemedy: "已寫入的內容保留。再執行一次同一命令，就會接著完成。",
  failed: "Google 試算表中止了命令。",
  failedRemedy: "再執行一次：缺少的會補齊，不會重複寫入。",
  furtherLines: (count) => `……另有 ${count} 條，見檢查結果表。`,
  undoTooLarge: "這次變更太大，無法在此復原：請用「檔案 › 版本記錄」。",
  askPublish: "發布最近一個月的結果？發布後只有獲支持的申訴才能改變它。",
  schedule: {
    ask: (day, hour) => `每月 ${day} 日 ${time(hour)}自動考核上個月？其他時間可在側邊欄選擇。`,
    isOn: (day, hour) => `現在每月 ${day} 日 ${time(hour)}自動考核上個月。要關閉嗎？`,
    turnedOn: (day, hour) => `從現在起，每月 ${day} 日 ${time(hour)}自動考核上個月。`,
    turnedOff: "已關閉每月自動考核。",
    lastRun: (date, headline) => `上一次（${date}）：${headline}`,
  },
  selfTest: {
    passed: (count) => `${count} 個例子的結果全部正確。`,
    failed: (failed, count) => `${count} 個例子中有 ${failed} 個結果不對。`,
    expected: (what, expected, found) => `${what}：應為 ${expected}，實為 ${found}`,
    remedy: "查明原因之前，請不要按這些數字發放。",
  },
  about: [
    "考核：在這個試算表裡按您的方案考核。",
    "資料不離開試算表：沒有伺服器，沒有帳號，沒有網路請求。",
    "它只能變更這個試算表，顯示選單和側邊欄，並保留一個每月觸發條件。",
    "指令碼不能設定列印頁面：列印時請選擇「符合寬度」。",
  ],
};
