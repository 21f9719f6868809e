import type { Scheme } from "../../../core/schemes/scheme";
import { serialOf } from "./sampleDays";

/** What the header of the incidents says, in the order of the cells. */
export const INCIDENT_HEADERS = [
  "日期",
  "姓名",
  "事项",
  "次数",
  "数量",
  "分值",
  "金额",
  "程度",
  "说明",
] as const;

/** Something that was noted: by the incident's id in the person's scheme, with what its tariff asks for. */
interface Noted {
  readonly day: string;
  readonly name: string;
  readonly incident: string;
  readonly times?: number;
  readonly size?: number;
  readonly points?: number;
  readonly degree?: string;
  readonly note?: string;
}

/** Two penalties each in April and May leave 0 points in both months: probation. */
const AFTER_SALES: readonly Noted[] = [
  { day: "2026-04-13", name: "林可欣", incident: "rude", note: "客户来电投诉，录音核实" },
  { day: "2026-04-27", name: "林可欣", incident: "slack", note: "三单超时未回复" },
  { day: "2026-05-12", name: "林可欣", incident: "slack", note: "两单超时未回复" },
  { day: "2026-05-25", name: "林可欣", incident: "quarrel", note: "与客户争执，主管当场制止" },
  { day: "2026-05-19", name: "彭子墨", incident: "slack" },
  { day: "2026-06-16", name: "郭子轩", incident: "slack", note: "退款工单漏处理" },
];

/**
 * Three breaches on the phone in June: a warning; the weekly report missed in May and June: doubled; last in all three
 * months: demotion or leave, as a person decides.
 */
const HOUSEKEEPERS: readonly Noted[] = [
  { day: "2026-04-08", name: "黎安然", incident: "late", size: 12 },
  { day: "2026-04-15", name: "黎安然", incident: "doze", degree: "serious", points: 4 },
  { day: "2026-04-21", name: "谭国栋", incident: "missing", note: "未佩戴工牌" },
  { day: "2026-04-22", name: "戴静怡", incident: "late", size: 4 },
  { day: "2026-04-29", name: "龚少华", incident: "makeup", points: 0.5 },
  { day: "2026-05-07", name: "黎安然", incident: "poor_service", points: 8, note: "业主书面投诉" },
  { day: "2026-05-14", name: "薛文涛", incident: "late_paper", note: "五月第二周周报未交" },
  { day: "2026-05-20", name: "黎安然", incident: "doze", degree: "light" },
  { day: "2026-05-20", name: "卢晓燕", incident: "leave", times: 1 },
  { day: "2026-05-28", name: "侯天宇", incident: "posture", times: 2 },
  { day: "2026-06-03", name: "侯天宇", incident: "phone", note: "外线聊天 14 分钟" },
  { day: "2026-06-09", name: "薛文涛", incident: "late_paper", note: "六月第一周周报未交" },
  { day: "2026-06-10", name: "黎安然", incident: "absent", times: 2, note: "6月10日、11日旷工" },
  { day: "2026-06-12", name: "侯天宇", incident: "phone", note: "内线通话 8 分钟" },
  { day: "2026-06-15", name: "黎安然", incident: "poor_service", points: 6 },
  { day: "2026-06-17", name: "邱美玲", incident: "cover", size: 5, note: "临时调班" },
  { day: "2026-06-24", name: "侯天宇", incident: "phone", note: "外线聊天 11 分钟" },
  { day: "2026-06-25", name: "叶清和", incident: "late", size: 7 },
];

function rowOf(
  { day, name, incident, times, size, points, degree, note }: Noted,
  { incidents = [] }: Scheme,
): (string | number | null)[] {
  const found = incidents.find(({ id }) => id === incident);
  if (!found) throw new Error(`The sample notes ${incident}, which the scheme of ${name} doesn't have.`);
  const degrees = found.points?.kind === "degrees" ? found.points.degrees : [];
  return [
    serialOf(day),
    name,
    found.names["zh-CN"],
    times ?? null,
    size ?? null,
    points ?? null,
    null,
    degrees.find(({ id }) => id === degree)?.names["zh-CN"] ?? null,
    note ?? null,
  ];
}

/** The incidents of three months by date, worded as the schemes word them. */
export function incidentRows(afterSales: Scheme, housekeepers: Scheme): (string | number | null)[][] {
  const noted = [
    ...AFTER_SALES.map((each) => ({ each, scheme: afterSales })),
    ...HOUSEKEEPERS.map((each) => ({ each, scheme: housekeepers })),
  ];
  return noted
    .sort((a, b) => (a.each.day < b.each.day ? -1 : a.each.day > b.each.day ? 1 : 0))
    .map(({ each, scheme }) => rowOf(each, scheme));
}
