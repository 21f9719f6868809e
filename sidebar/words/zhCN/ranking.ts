import type { RankingWords } from "../rankingWords";

export const ranking: RankingWords = {
  heading: "排名",
  none: "方案没有写明如何排名。用到名次的规则按总分最高为第 1 名，并列者都取靠前的名次。",
  start: "写明排名办法",
  remove: "删除：排名",
  among: {
    person: "适用本方案的所有人一起按总分排名。",
    team: "适用本方案的所有小组一起按总分排名。",
    dealer: "适用本方案的所有经销商一起按总分排名。",
    region: "适用本方案的所有区域一起按总分排名。",
    office: "适用本方案的所有网点一起按总分排名。",
    client: "适用本方案的所有客户一起按总分排名。",
  },
  order: "第 1 名是",
  orders: { high: "总分最高的", low: "总分最低的" },
  ties: "并列时",
  tieOptions: {
    best: "都取靠前名次",
    average: "取平均名次",
    worst: "都取靠后名次",
    dense: "名次不跳号",
  },
  tieMeans: {
    best: "两人并列第 1，都算第 1 名；下一个是第 3 名。",
    average: "两人并列第 1，都算第 1.5 名；下一个是第 3 名。",
    worst: "两人并列第 1，都算第 2 名；下一个是第 3 名。",
    dense: "两人并列第 1，都算第 1 名；下一个是第 2 名。",
  },
  example: "举例",
  total: "总分",
  rank: "名次",
};
