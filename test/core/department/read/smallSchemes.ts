import type { Scheme } from "../../../../core/schemes/scheme";
import { clients, smallScheme } from "../../month/smallScheme";
import { named } from "./reading";

/** Rating and clients by columns of daily data. */
export const agents: Scheme = { ...smallScheme, id: "agents", names: named("Agents"), posts: ["Agent"] };

/** Points that a leader gives, sales and a flag: everything by its name. */
export const leaders: Scheme = {
  version: 2,
  id: "leaders",
  names: { en: "Leaders", "zh-CN": "组长方案", "zh-TW": "組長方案" },
  entry: "E77",
  posts: ["Leader", "Deputy leader"],
  indicators: [
    {
      id: "conduct",
      names: { en: "Conduct", "zh-CN": "工作态度（20分）", "zh-TW": "工作態度（20分）" },
      fullPoints: 20,
      method: { kind: "rated" },
    },
  ],
  inputs: [
    { id: "sales", names: { en: "Sales", "zh-CN": "销售额", "zh-TW": "銷售額" }, unit: "money" },
    { id: "certified", names: { en: "Certified", "zh-CN": "持证", "zh-TW": "持證" }, unit: "yes or no" },
  ],
  total: { combine: "sum" },
};

/** A total that breaches take points off. */
export const conduct: Scheme = {
  version: 2,
  id: "conduct",
  names: named("Rules"),
  parameters: [{ id: "most", names: named("Most"), unit: "points", value: 5 }],
  incidents: [
    {
      id: "late",
      names: { en: "Late", "zh-CN": "迟到", "zh-TW": "遲到" },
      effect: "deduct",
      unit: "minutes",
      points: { kind: "steps", step: 10, amount: 1 },
    },
    {
      id: "rude",
      names: { en: "Rude to a client", "zh-CN": "态度恶劣", "zh-TW": "態度惡劣" },
      effect: "deduct",
      points: { kind: "judged", from: 1, to: "most" },
    },
    {
      id: "praise",
      names: { en: "Praise", "zh-CN": "客户表扬", "zh-TW": "客戶表揚" },
      effect: "reward",
      points: { kind: "each", amount: 2 },
    },
    {
      id: "loss",
      names: named("Loss"),
      effect: "deduct",
      money: {
        kind: "degrees",
        degrees: [
          { id: "small", names: { en: "Small", "zh-CN": "轻微", "zh-TW": "輕微" }, from: 50, to: 50 },
          { id: "great", names: { en: "Great", "zh-CN": "严重", "zh-TW": "嚴重" }, from: 100, to: 500 },
        ],
      },
    },
  ],
  total: { combine: "sum", base: 100 },
};

/** Teams by clients of their members, and by calls that stand in a sheet of the teams. */
export const teams: Scheme = {
  version: 2,
  id: "teams",
  names: named("Teams"),
  appraises: "team",
  indicators: [
    {
      id: "chats",
      names: named("Team chats"),
      unit: "clients",
      source: clients.source,
      method: { kind: "rankLevel", level: 1 },
    },
    { id: "calls", names: named("Team calls"), unit: "items", method: { kind: "rankLevel", level: 2 } },
  ],
  total: { combine: "sum" },
};
