import { circleText } from "../circleText";
import type { ExpectedKind, FigureKind, IdForm, SchemeWords } from "../schemeMessages";

const field = (path: string): string => (path === "" ? "方案" : path);
const EXPECTED: Readonly<Record<ExpectedKind, string>> = {
  number: "數字（不加引號）",
  text: "文字",
  list: "清單",
  object: "物件",
  "yes or no": "true 或 false",
  "filled text": "非空白文字",
  "filled list": "非空白清單",
  figure: "數值編號",
  "number or figure": "數字（不加引號）或數值編號",
  "all or any": "條件，即含有 all 或 any 的物件",
  "incidents or periods": "含有 incidents 或 periods 的物件",
  "bands or rules": "含有 bands 或 rules 的物件",
};
const FORMS: Readonly<Record<IdForm, string>> = {
  id: "文字、數字和 _ 組成，不能全是數字",
  "figure id": "文字、數字和 _ 組成，不能全是數字（可用點號連接，如 grade.wage）",
  "scheme id": "文字、數字、_ 和 - 組成，不能全是數字",
};
const FIGURES: Readonly<Record<FigureKind, string>> = {
  section: "分項的編號",
  "indicator or section": "指標或分項的編號",
  incident: "獎懲事項的編號",
};
const meant = (nearest: string | null): string => (nearest === null ? "" : `是否應為「${nearest}」？`);

/** What can be wrong with a scheme document, in traditional Chinese. */
export const scheme: SchemeWords = {
  "not json": ({ line, column }) =>
    `不是有效的 JSON：第 ${line} 行第 ${column} 個字元無法辨識。數字不加引號，也沒有 NaN。`,
  "not utf-8": () => "不是 UTF-8 編碼。請以 UTF-8 編碼重新儲存。",
  "too long": ({ megabytes, atMost }) =>
    `有 ${megabytes} MB，而考核方案只有幾頁，最多讀取 ${atMost} MB。是否選錯了檔案？`,
  "too deep": () => "清單和物件巢狀過深，不像考核方案。是否選錯了檔案？",
  "unknown version": ({ found, known }) =>
    `version：應為 ${known}，實際是 ${found}。本程式只讀取版本 ${known}。`,
  "unknown field": ({ path, field: name, nearest }) =>
    `${field(path)}：不認識的欄位「${name}」。${nearest === null ? "請刪除。" : `是否應為「${nearest}」？`}`,
  "forbidden field": ({ path, field: name }) => `${field(path)}：不允許使用欄位名稱「${name}」。請刪除。`,
  "missing field": ({ path, expected }) => `${path}：缺少該欄位。應為${EXPECTED[expected]}。`,
  "wrong kind": ({ path, expected, found }) => `${field(path)}：應為${EXPECTED[expected]}，實際是 ${found}。`,
  "not one of": ({ path, allowed, found, nearest }) =>
    `${path}：應為 ${allowed.join("、")} 之一，實際是 ${found}。${nearest === null ? "" : `是否應為「${nearest}」？`}`,
  "out of range": ({ path, atLeast = 0, moreThan, atMost, whole, found }) =>
    `${path}：應${whole ? "為整數，" : ""}${moreThan !== undefined ? `大於 ${moreThan}` : atMost === null ? `不小於 ${atLeast}` : `在 ${atLeast} 到 ${atMost} 之間`}，實際是 ${found}。`,
  "scheme weights total": ({ totalPercent }) =>
    `indicators：權重合計 ${totalPercent}%，應為 100%。請更正各項 weightPercent。`,
  "id twice": ({ path, id }) => `${path}：編號「${id}」重複。請各用不同的編號。`,
  "unreadable band": ({ path, found }) =>
    `${path}：應為分檔，如 90以上、80~89、≥90、[80,90)，實際是 ${found}。`,
  "answer not a number": ({ path, found }) => `${path}：應為分數或比例，實際是 ${found}。`,
  "bands overlap": ({ path, first, second, shared }) =>
    `${path}：${second} 與 ${first} 都包含 ${shared}。請更正上下限，使每個數值只屬於一檔。`,
  "payout looks like percent": ({ path, found }) =>
    `${path}：發放比例 ${found} 會變成 ${found} 倍。請寫成帶百分號或小數的形式："90%" 或 0.9。`,
  "negative payout": ({ path, found }) => `${path}：發放比例應不小於 0，實際是 ${found}。`,
  "bad id": ({ path, form, found }) => `${path}：編號應由${FORMS[form]}，實際是 ${found}。`,
  "reserved id": ({ path, id }) => `${path}：編號「${id}」是每個方案內建的數值。請換一個編號。`,
  "unknown figure": ({ path, found, nearest }) => `${path}：方案中沒有數值「${found}」。${meant(nearest)}`,
  "wrong figure": ({ path, found, expected }) => `${path}：應為${FIGURES[expected]}，實際是「${found}」。`,
  cycle: ({ path, ids }) => `${path}：${circleText(ids)}：這些數值互相依賴，無法計算。`,
  "schemes in a circle": ({ path, ids }) =>
    `${path}：${circleText(ids)}：這些方案互相取數，無法考核。請將其中一項改為從資料中讀取。`,
  "scheme of others": ({ path, found }) =>
    `${path}：只能從按月考核同一批小組（或經銷商、區域、機構、客戶）的方案取數，「${found}」的考核對象或週期不同，或為個人方案。`,
  "unknown figure of scheme": ({ path, found, scheme: of, nearest }) =>
    `${path}：方案「${of}」中沒有數值「${found}」。${meant(nearest)}`,
  "ends equal": ({ path, found }) => `${path}：兩端的數值都是 ${found}，無法內插。`,
  "setting leads nowhere": ({ path, field: name, nearest }) =>
    `${path}：方案中沒有欄位「${name}」。${meant(nearest)}`,
  "not as taken": ({ path, field: name, option, expected, found }) =>
    `${path}：已採用選項「${option}」，${name} 應為 ${expected}，實際是 ${found}。請修改該欄位，或採用其他選項。`,
  "unknown choice": ({ found, known, nearest }) =>
    `方案中沒有選擇項或選項「${found}」。${meant(nearest)}已有：${known.join("、")}。`,
};
