import type { HeaderSynonyms } from "../../schemes/names";

/** What the columns of a roster are called beside the person's name. */
export const ROSTER_COLUMNS = {
  scheme: {
    en: ["Scheme", "Appraisal scheme"],
    "zh-CN": ["考核方案", "适用方案", "方案"],
    "zh-TW": ["考核方案", "適用方案", "方案"],
  },
  joined: {
    en: ["Joined", "Date joined", "Hire date", "Start date", "Joining date"],
    "zh-CN": ["入职日期", "入职时间", "到岗日期", "入职"],
    "zh-TW": ["到職日期", "入職日期", "到職日", "到職"],
  },
  left: {
    en: ["Left", "Date left", "Leaving date", "End date", "Termination date"],
    "zh-CN": ["离职日期", "离职时间", "离岗日期", "离职"],
    "zh-TW": ["離職日期", "離職日", "離職"],
  },
  post: {
    en: ["Post", "Position", "Job title", "Title", "Role"],
    "zh-CN": ["岗位", "岗位名称", "职位", "职务"],
    "zh-TW": ["崗位", "職位", "職務", "職稱"],
  },
} as const satisfies Readonly<Record<string, HeaderSynonyms>>;

/** What the column of a unit that is appraised as a whole is called. */
export const UNIT_COLUMNS: Readonly<
  Record<"team" | "dealer" | "region" | "office" | "client", HeaderSynonyms>
> = {
  team: {
    en: ["Team", "Group", "Service team"],
    "zh-CN": ["小组", "服务小组", "组别", "班组", "所属小组", "团队"],
    "zh-TW": ["小組", "服務小組", "組別", "班組", "所屬小組", "團隊"],
  },
  dealer: {
    en: ["Dealer", "Distributor"],
    "zh-CN": ["经销商", "经销商名称"],
    "zh-TW": ["經銷商", "經銷商名稱"],
  },
  region: {
    en: ["Region", "Sales region", "Area"],
    "zh-CN": ["经营区", "区域", "大区"],
    "zh-TW": ["經營區", "區域", "大區"],
  },
  office: {
    en: ["Office", "Branch"],
    "zh-CN": ["办事处", "单位", "机构", "服务中心"],
    "zh-TW": ["辦事處", "單位", "機構", "服務中心"],
  },
  client: {
    en: ["Client", "Customer"],
    "zh-CN": ["客户", "客户名称"],
    "zh-TW": ["客戶", "客戶名稱"],
  },
};

/** What the columns of an incidents sheet are called beside person and date. */
export const INCIDENT_COLUMNS = {
  incident: {
    en: ["Incident", "Event", "Incident type", "Breach or merit"],
    "zh-CN": ["事项", "奖惩事项", "奖惩项目", "事由", "违规事项"],
    "zh-TW": ["事項", "獎懲事項", "獎懲項目", "事由", "違規事項"],
  },
  times: {
    en: ["Times", "Count", "Occurrences"],
    "zh-CN": ["次数", "发生次数"],
    "zh-TW": ["次數", "發生次數"],
  },
  size: {
    en: ["Size", "Quantity", "Amount of it"],
    "zh-CN": ["数量", "时长", "分钟数"],
    "zh-TW": ["數量", "時長", "分鐘數"],
  },
  points: {
    en: ["Points"],
    "zh-CN": ["分值", "扣分", "加分", "奖惩分"],
    "zh-TW": ["分值", "扣分", "加分", "獎懲分"],
  },
  money: {
    en: ["Money", "Amount", "Fine", "Bonus"],
    "zh-CN": ["金额", "罚款", "奖金", "奖惩金额"],
    "zh-TW": ["金額", "罰款", "獎金", "獎懲金額"],
  },
  degree: {
    en: ["Degree", "Severity", "Level"],
    "zh-CN": ["程度", "严重程度", "情节"],
    "zh-TW": ["程度", "嚴重程度", "情節"],
  },
} as const satisfies Readonly<Record<string, HeaderSynonyms>>;

/** What tells days off from weekend days that are worked. */
export const DAY_TYPE_COLUMNS: HeaderSynonyms = {
  en: ["Type", "Day type", "Kind"],
  "zh-CN": ["类型", "类别", "休班"],
  "zh-TW": ["類型", "類別", "休班"],
};
