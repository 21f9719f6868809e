import type { Scheme } from "../../core/schemes/scheme";
import { DAILY_HEADERS, dailyRows } from "./rows/dailyRows";
import { DECISION_HEADERS, decisionRows } from "./rows/decisionRows";
import { INCIDENT_HEADERS, incidentRows } from "./rows/incidentRows";
import { daysOff, serialOf, WORKED_DAYS } from "./rows/sampleDays";
import { samplePeople } from "./rows/samplePeople";
import { ORDER_HEADERS, orderRows, SALES_MONTH_HEADERS, salesMonthRows } from "./rows/salesRows";
import { TEAM_HEADERS, teamRows } from "./rows/teamRows";
import type { HandTable } from "./writeTable";

const dateOrBlank = (day: string | undefined): number | null => (day === undefined ? null : serialOf(day));

function roster(): HandTable {
  return {
    sheet: "花名册",
    title: "客服部花名册",
    headers: ["工号", "姓名", "岗位", "小组", "入职日期", "离职日期", "绩效工资基数", "工龄工资", "日工资"],
    rows: samplePeople().map((person) => [
      person.number,
      person.name,
      person.post,
      person.team ?? null,
      serialOf(person.joined),
      dateOrBlank(person.left),
      person.performanceWageYuan ?? null,
      person.seniorityPayYuan,
      person.dayWageYuan ?? null,
    ]),
    widths: [9, 10, 11, 11, 12, 12, 14, 11, 10],
    formats: {
      入职日期: "date",
      离职日期: "date",
      绩效工资基数: "money",
      工龄工资: "money",
      日工资: "money",
    },
  };
}

function calendar(): HandTable {
  const off = daysOff().map(([day, holiday]) => ({ day, row: [serialOf(day), "休", holiday] }));
  const worked = WORKED_DAYS.map(([day, holiday]) => ({
    day,
    row: [serialOf(day), "班", `${holiday}调休上班`],
  }));
  return {
    sheet: "假日",
    title: "2026年4月起放假与调休安排",
    headers: ["日期", "类型", "说明"],
    rows: [...off, ...worked].sort((a, b) => (a.day < b.day ? -1 : 1)).map(({ row }) => row),
    widths: [12, 8, 18],
    formats: { 日期: "date" },
  };
}

/**
 * The tables that HR keeps, in the order of the sheets: the export of the chat tool, roster, orders, monthly figures,
 * teams, incidents, decisions and calendar.
 */
export function handTables(afterSales: Scheme, housekeepers: Scheme): HandTable[] {
  return [
    {
      sheet: "客服日报",
      title: "客服日报（2026年4月—6月）",
      headers: DAILY_HEADERS,
      rows: dailyRows(),
      widths: [13],
    },
    roster(),
    {
      sheet: "销售订单",
      title: "电话销售订单明细（2026年4月—6月）",
      headers: ORDER_HEADERS,
      rows: orderRows(),
      widths: [12, 16, 10, 12],
      formats: { 成交日期: "date", 销售额: "money" },
    },
    {
      sheet: "销售月报",
      title: "电话销售月度考评",
      headers: SALES_MONTH_HEADERS,
      rows: salesMonthRows(),
      widths: [12, 10, 10, 14, 10],
      formats: { 日期: "date", 公共销售额: "money" },
    },
    {
      sheet: "小组月报",
      title: "服务小组评比数据",
      headers: TEAM_HEADERS,
      rows: teamRows(),
      widths: [12, 12, 15],
      formats: { 日期: "date", 维修记录返回率: "percent", 客户满意率: "percent", 上门按时率: "percent" },
    },
    {
      sheet: "奖惩记录",
      title: "奖惩记录（2026年4月—6月）",
      headers: INCIDENT_HEADERS,
      rows: incidentRows(afterSales, housekeepers),
      widths: [12, 10, 34, 7, 7, 7, 8, 9, 26],
      formats: { 日期: "date" },
    },
    {
      sheet: "申诉",
      title: "申诉与裁定",
      headers: DECISION_HEADERS,
      rows: decisionRows(),
      widths: [7, 10, 11, 15, 12, 28, 9, 12, 12, 8, 11, 8],
      formats: { 提出日期: "date", 裁定日期: "date" },
    },
    calendar(),
  ];
}
