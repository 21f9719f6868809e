import type { Case, Facts, PeriodRecord } from "../../../../core/appraise/facts";
import { factsOf } from "../../../../core/appraise/facts";
import type { Value } from "../../../../core/appraise/figure";
import type { Appraisee, SchemeFacts } from "../../../../core/department/departmentFacts";
import type { DepartmentFinding } from "../../../../core/department/departmentFinding";
import type { DepartmentResult } from "../../../../core/department/departmentResult";
import { gradeDepartment } from "../../../../core/department/gradeDepartment";
import type { Scheme } from "../../../../core/schemes/scheme";
import { readyById } from "../../explain/readyFolder";

/** What is known of a person of a small department. */
interface Known {
  readonly name: string;
  readonly number?: string;
  readonly post?: string;
  readonly team?: string;
  readonly values?: Readonly<Record<string, Value | readonly Value[] | null>>;
  readonly cases?: Readonly<Record<string, readonly Case[]>>;
  /** Totals of the months before, the latest last. */
  readonly totalsBefore?: readonly number[];
  readonly unread?: readonly string[];
}

/** A ready scheme by its entry. */
export function readyScheme(entry: string): Scheme {
  const found = readyById.find(([name]) => name.startsWith(`${entry} `));
  if (!found) throw new Error(`no scheme ${entry}`);
  return found[1];
}

export const MONTH = "2026-06";

function historyOf(totals: readonly number[]): PeriodRecord[] {
  return totals.map((total, index) => ({
    period: `2026-${String(6 - totals.length + index).padStart(2, "0")}`,
    figure: (id) => (id === "total" ? total : 0),
  }));
}

function appraisee(kind: Appraisee["kind"], known: Known): Appraisee {
  const { name, number, post, team, values = {}, cases = {}, totalsBefore = [], unread = [] } = known;
  const facts: Facts = factsOf(new Map(Object.entries(values)), {
    cases: new Map(Object.entries(cases)),
    history: historyOf(totalsBefore),
    period: MONTH,
  });
  return {
    kind,
    member: { key: name, name, ...(number && { number }), ...(post && { post }), ...(team && { team }) },
    facts,
    unread,
  };
}

/** Everybody under one scheme. */
export function under(scheme: Scheme, everybody: readonly Known[]): SchemeFacts {
  const kind = scheme.appraises === "team" ? "team" : "person";
  return { scheme, appraisees: everybody.map((known) => appraisee(kind, known)) };
}

/** A graded month of these schemes. */
export function gradedMonth(
  schemes: readonly SchemeFacts[],
  findings: readonly DepartmentFinding[] = [],
): DepartmentResult {
  return gradeDepartment({
    month: MONTH,
    monthsInData: [MONTH],
    calendar: { holidays: new Set(), makeUpDays: new Set() },
    schemes,
    notGraded: [],
    findings,
  });
}

const TEAM_ITEMS = [
  [120, 300, 25, 80, 95, 0.95, 30],
  [110, 320, 22, 85, 91, 0.93, 28],
  [100, 280, 20, 70, 96, 0.97, 31],
  [90, 260, 18, 60, 80, 0.9, 22],
  [80, 250, 17, 55, 78, 0.88, 20],
  [40, 110, 6, 20, 50, 0.7, 9],
];

/** A department of three posts under three schemes, with teams in a contest. */
export function smallDepartment(): DepartmentResult {
  const teams = TEAM_ITEMS.map((items, index) => ({
    name: `${"一二三四五六"[index] ?? ""}组`,
    values: Object.fromEntries(items.map((value, item) => [`item${item + 1}`, value])),
  }));
  return gradedMonth(
    [
      under(readyScheme("E49"), [
        { name: "张三", number: "017", post: "售后客服", team: "一组", values: afterSales(4.62, 0.962, 412) },
        { name: "李四", number: "018", post: "售后客服", team: "一组", values: afterSales(4.35, 0.914, 388) },
        {
          name: "欧阳明月",
          number: "019",
          post: "售后客服",
          team: "二组",
          values: afterSales(3.913, 0.8333, 260),
        },
        {
          name: "赵六",
          number: "020",
          post: "售后客服",
          team: "二组",
          values: afterSales(4.5, null, 300),
          unread: ["F17", "F18"],
        },
      ]),
      under(readyScheme("E17"), [
        { name: "王五", number: "101", post: "客服", values: wage(96, 26_345.67, 300) },
        { name: "孙七", number: "102", post: "客服", values: wage(88, 18_222.33, 200) },
        { name: "周八", number: "103", post: "客服", values: wage(71, 9_876.5, 0) },
        { name: "吴九", number: "104", post: "客服", values: { ...wage(60, 21_000, 100), seniority: null } },
      ]),
      under(readyScheme("E04"), [
        {
          name: "钱十",
          post: "电话客服",
          values: { base: 320 },
          cases: { rude: [{}], slack: [{ times: 2 }] },
        },
        {
          name: "冯一",
          post: "电话客服",
          values: { base: 45 },
          cases: { rude: [{}] },
          totalsBefore: [20, 0],
        },
        { name: "陈二", post: "电话客服", values: { base: 280 } },
      ]),
      under(readyScheme("E01"), teams),
      under(
        readyScheme("E02"),
        [102, 95, 80, 60, 40, 21].map((total, index) => ({
          name: `${"一二三四五六"[index] ?? ""}组`,
          values: { group_total: total },
        })),
      ),
    ],
    [
      {
        severity: "error",
        sheet: "客服日报",
        cell: "F17",
        people: ["赵六"],
        count: 2,
        message: {
          code: "month",
          finding: {
            code: "unreadable cell",
            header: "满意度",
            found: "九成",
            reads: "number",
            unit: "share",
          },
        },
      },
      {
        severity: "info",
        sheet: "客服日报",
        count: 1,
        message: { code: "month", finding: { code: "hidden rows", rows: 3 } },
      },
    ],
  );
}

function afterSales(
  first: number,
  second: number | null,
  third: number,
): Readonly<Record<string, number | null>> {
  const ids = (readyScheme("E49").indicators ?? []).map(({ id }) => id);
  return Object.fromEntries([first, second, third].map((value, index) => [ids[index] ?? "", value]));
}

function wage(score: number, sales: number, seniority: number): Readonly<Record<string, number>> {
  return { score, sales, public_sales: 40_000, staff: 3, seniority };
}
