import type { Scheme } from "../../../core/schemes/scheme";
import { choiceOf, escalationOf, ready, reasonOf, taking } from "./readyPart";

/** The month's wage (E17) to the cent, with 200 yuan for whoever is first three months running (E18). */
export function telephoneSales(): Scheme {
  const streaks = ready("E18");
  const toTheCent = taking(taking(ready("E17"), "rounding", "cents"), "pay_rounding", "pay_cents");
  const { inputs = [], parameters = [], pay, choices = [] } = toTheCent;
  return {
    ...toTheCent,
    id: "sample-telephone-sales",
    names: { en: "Telephone sales", "zh-CN": "电话销售月度工资", "zh-TW": "電話銷售月度薪資" },
    entry: "E17, E18",
    posts: ["电话销售"],
    dateColumns: { en: ["Order date"], "zh-CN": ["成交日期"], "zh-TW": ["成交日期"] },
    ...reasonOf(toTheCent, {
      en: "Sales are added up from the orders of the month.",
      "zh-CN": "个人销售额按当月订单合计。",
      "zh-TW": "個人銷售額依當月訂單合計。",
    }),
    parameters: [...parameters, ...(streaks.parameters ?? [])],
    inputs: inputs.map((input) =>
      input.id === "sales"
        ? {
            ...input,
            source: {
              aggregate: "sum",
              columns: {
                en: ["Sales", "Order amount"],
                "zh-CN": ["销售额", "个人销售额", "订单金额"],
                "zh-TW": ["銷售額", "個人銷售額", "訂單金額"],
              },
              reads: "number",
            },
          }
        : input,
    ),
    ranking: { order: "high", ties: "best" },
    escalations: ["three_firsts", "three_fails"].map((id) => escalationOf(streaks, id)),
    pay: {
      ...pay,
      components: [
        ...(pay?.components ?? []),
        {
          id: "streak_bonus",
          names: { en: "Bonus for firsts running", "zh-CN": "连续第一奖金", "zh-TW": "連續第一獎金" },
          terms: [{ factors: ["money"] }],
        },
      ],
    },
    choices: [
      ...choices,
      ...["repetition", "tied_first", "missing_month"].map((id) => choiceOf(streaks, id)),
    ],
  };
}
