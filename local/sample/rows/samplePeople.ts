/** Made-up names of the after-sales agents. */
export const SAMPLE_AGENTS = [
  "安晓岚",
  "白宇航",
  "蔡思敏",
  "陈嘉怡",
  "程立群",
  "邓佳宁",
  "方雨桐",
  "冯启明",
  "顾心怡",
  "郭子轩",
  "何若溪",
  "胡文博",
  "江映雪",
  "孔令辉",
  "李沐阳",
  "林可欣",
  "陆景行",
  "马晨曦",
  "孟雨薇",
  "彭子墨",
  "沈星河",
  "唐书瑶",
  "吴承泽",
  "许念慈",
] as const;

/** Made-up names of the telephone sales. The last one joins in May. */
const SAMPLE_SELLERS = [
  "韦思远",
  "曾雅静",
  "田一鸣",
  "罗佳慧",
  "姚子涵",
  "贺俊杰",
  "苏晚晴",
  "阮志豪",
] as const;

/** Made-up names of the housekeepers of the property office. The last one leaves in May. */
const SAMPLE_HOUSEKEEPERS = [
  "叶清和",
  "邱美玲",
  "谭国栋",
  "卢晓燕",
  "薛文涛",
  "戴静怡",
  "侯天宇",
  "尹秀兰",
  "黎安然",
  "龚少华",
] as const;

/** The service teams; the agents fill them four by four. */
export const SAMPLE_TEAMS = ["售后一组", "售后二组", "售后三组", "售后四组", "售后五组", "售后六组"] as const;

/** A person of the roster. Amounts are in yuan. */
export interface SamplePerson {
  readonly number: string;
  readonly name: string;
  readonly post: "售后客服" | "电话销售" | "物业管家";
  readonly team?: string;
  readonly joined: string;
  readonly left?: string;
  /** The wage that the payout rate is of. */
  readonly performanceWageYuan?: number;
  readonly seniorityPayYuan: number;
  readonly dayWageYuan?: number;
}

const SENIORITY_YUAN_PER_YEAR = 50;
const SAMPLE_YEAR = 2026;

function numbered(prefix: string, index: number): string {
  return `${prefix}${String(index + 1).padStart(3, "0")}`;
}

/** When somebody joined, spread over the years so that no two are alike. */
function joinedDay(index: number): string {
  const month = 1 + ((index * 5) % 12);
  return `${2018 + ((index * 7) % 8)}-${String(month).padStart(2, "0")}-${String(1 + ((index * 11) % 28)).padStart(2, "0")}`;
}

const seniorityPay = (joined: string): number =>
  (SAMPLE_YEAR - Number(joined.slice(0, 4))) * SENIORITY_YUAN_PER_YEAR;

/** Everybody of the roster: three posts, six teams. */
export function samplePeople(): SamplePerson[] {
  const agents = SAMPLE_AGENTS.map((name, index): SamplePerson => {
    const joined = joinedDay(index);
    const team = SAMPLE_TEAMS[Math.floor(index / 4)] as string;
    const performanceWageYuan = (118_050 + (index % 5) * 7_525) / 100;
    return {
      number: numbered("SH", index),
      name,
      post: "售后客服",
      team,
      joined,
      performanceWageYuan,
      seniorityPayYuan: seniorityPay(joined),
    };
  });
  const sellers = SAMPLE_SELLERS.map((name, index): SamplePerson => {
    const joined = index === SAMPLE_SELLERS.length - 1 ? "2026-05-11" : joinedDay(index + 30);
    return {
      number: numbered("XS", index),
      name,
      post: "电话销售",
      joined,
      seniorityPayYuan: seniorityPay(joined),
    };
  });
  const housekeepers = SAMPLE_HOUSEKEEPERS.map((name, index): SamplePerson => {
    const joined = joinedDay(index + 50);
    const leaves = index === SAMPLE_HOUSEKEEPERS.length - 1 && { left: "2026-05-20" };
    return {
      number: numbered("GJ", index),
      name,
      post: "物业管家",
      joined,
      ...leaves,
      seniorityPayYuan: seniorityPay(joined),
      dayWageYuan: (13_793 + (index % 3) * 575) / 100,
    };
  });
  return [...agents, ...sellers, ...housekeepers];
}
