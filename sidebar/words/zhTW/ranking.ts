import type { RankingWords } from "../rankingWords";

export const ranking: RankingWords = {
  heading: "排名",
  none: "方案沒有寫明如何排名。用到名次的規則按總分最高為第 1 名，並列者都取靠前的名次。",
  start: "寫明排名辦法",
  remove: "刪除：排名",
  among: {
    person: "適用本方案的所有人一起按總分排名。",
    team: "適用本方案的所有小組一起按總分排名。",
    dealer: "適用本方案的所有經銷商一起按總分排名。",
    region: "適用本方案的所有區域一起按總分排名。",
    office: "適用本方案的所有據點一起按總分排名。",
    client: "適用本方案的所有客戶一起按總分排名。",
  },
  order: "第 1 名是",
  orders: { high: "總分最高的", low: "總分最低的" },
  ties: "並列時",
  tieOptions: {
    best: "都取靠前名次",
    average: "取平均名次",
    worst: "都取靠後名次",
    dense: "名次不跳號",
  },
  tieMeans: {
    best: "兩人並列第 1，都算第 1 名；下一個是第 3 名。",
    average: "兩人並列第 1，都算第 1.5 名；下一個是第 3 名。",
    worst: "兩人並列第 1，都算第 2 名；下一個是第 3 名。",
    dense: "兩人並列第 1，都算第 1 名；下一個是第 2 名。",
  },
  example: "舉例",
  total: "總分",
  rank: "名次",
};
