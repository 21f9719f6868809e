import type { Language } from "../../core/words/language";

/** What the start says in the terminal. */
export interface StartWords {
  readonly building: string;
  readonly ready: (address: string) => string;
  readonly how: string;
  readonly taken: (port: number, next: number) => string;
  readonly portTaken: (port: number) => string;
  readonly notStarted: (detail: string) => string;
  readonly ended: string;
  readonly wrong: (option: string) => string;
  readonly wrongPort: (text: string) => string;
  readonly help: string;
}

const OPTIONS = "npm start -- [--port 3210] [--no-open] [--lang en|zh-CN|zh-TW]";

const WORDS: Readonly<Record<Language, StartWords>> = {
  en: {
    building: "Building the page …",
    ready: (address) => `The sample department is open at ${address}`,
    how: "It runs on this machine alone: nothing is sent anywhere. Open your own .xlsx there. Ctrl+C ends it.",
    taken: (port, next) => `Port ${port} is taken, so it is ${next}.`,
    portTaken: (port) =>
      `Port ${port} is taken by another program. Choose another one: npm start -- --port ${port + 1}`,
    notStarted: (detail) => `The page can't be served: ${detail}`,
    ended: "Ended.",
    wrong: (option) => `There is no option ${option}.\n${OPTIONS}`,
    wrongPort: (text) => `--port takes a number from 1 to 65535, not “${text}”.`,
    help: `Opens a spreadsheet with the sample department in the browser.\n${OPTIONS}`,
  },
  "zh-CN": {
    building: "正在生成页面 …",
    ready: (address) => `示例部门已打开：${address}`,
    how: "只在本机运行，不向任何地方发送数据。可在页面里打开自己的 .xlsx。按 Ctrl+C 结束。",
    taken: (port, next) => `端口 ${port} 已被占用，改用 ${next}。`,
    portTaken: (port) => `端口 ${port} 已被其他程序占用。请换一个：npm start -- --port ${port + 1}`,
    notStarted: (detail) => `页面无法打开：${detail}`,
    ended: "已结束。",
    wrong: (option) => `没有选项 ${option}。\n${OPTIONS}`,
    wrongPort: (text) => `--port 后面应为 1 到 65535 的数字，而不是“${text}”。`,
    help: `在浏览器里打开带示例部门的电子表格。\n${OPTIONS}`,
  },
  "zh-TW": {
    building: "正在產生頁面 …",
    ready: (address) => `範例部門已開啟：${address}`,
    how: "只在本機執行，不向任何地方傳送資料。可在頁面裡開啟自己的 .xlsx。按 Ctrl+C 結束。",
    taken: (port, next) => `連接埠 ${port} 已被占用，改用 ${next}。`,
    portTaken: (port) => `連接埠 ${port} 已被其他程式占用。請換一個：npm start -- --port ${port + 1}`,
    notStarted: (detail) => `頁面無法開啟：${detail}`,
    ended: "已結束。",
    wrong: (option) => `沒有選項 ${option}。\n${OPTIONS}`,
    wrongPort: (text) => `--port 後面應為 1 到 65535 的數字，而不是「${text}」。`,
    help: `在瀏覽器裡開啟帶範例部門的試算表。\n${OPTIONS}`,
  },
};

/** The start's texts in a language. */
export const startWords = (language: Language): StartWords => WORDS[language];
