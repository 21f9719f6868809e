import type { Scheme } from "../../../core/schemes/scheme";
import { choiceOf, escalationOf, incidentOf, ready, reasonOf } from "./readyPart";

/**
 * After-sales service (E49) with the penalties of the work points (E04): two in a month leave 0, two such months lead to
 * probation. The payout rate is of a performance wage.
 */
export function afterSales(): Scheme {
  const [service, penalties] = [ready("E49"), ready("E04")];
  return {
    ...service,
    id: "sample-after-sales",
    names: {
      en: "After-sales agents",
      "zh-CN": "售后客服月度考核",
      "zh-TW": "售後客服月度考核",
    },
    entry: "E49, E04",
    posts: ["售后客服"],
    ...reasonOf(service, {
      en: "Penalties are taken off the total; two of them in a month leave 0.",
      "zh-CN": "违规处罚从总分中扣除；当月两次及以上计 0 分。",
      "zh-TW": "違規處罰從總分中扣除；當月兩次以上計 0 分。",
    }),
    inputs: [
      {
        id: "performance_wage",
        names: { en: "Performance wage", "zh-CN": "绩效工资基数", "zh-TW": "績效薪資基數" },
        unit: "money",
      },
    ],
    incidents: ["rude", "slack", "quarrel"].map((id) => incidentOf(penalties, id)),
    total: { ...service.total, floor: 0 },
    escalations: ["two_penalties", "zero_months"].map((id) => escalationOf(penalties, id)),
    pay: {
      components: [
        {
          id: "performance_pay",
          names: { en: "Performance pay", "zh-CN": "绩效工资", "zh-TW": "績效薪資" },
          terms: [{ factors: ["performance_wage", "payout"] }],
          digits: 2,
        },
      ],
    },
    choices: ["floor", "zero_counts", "zero_goes_on"].map((id) => choiceOf(penalties, id)),
  };
}
