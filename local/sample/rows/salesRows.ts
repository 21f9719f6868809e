import { generator } from "./random";
import { daysOf, pad, SAMPLE_MONTHS, serialOf, workdaysOf } from "./sampleDays";
import type { SampleMonth } from "./sampleDays";
import { samplePeople } from "./samplePeople";

/** What the header of the orders says, in the order of the cells. */
export const ORDER_HEADERS = ["成交日期", "订单号", "姓名", "销售额"] as const;

/** What the header of the monthly figures of the sales says. */
export const SALES_MONTH_HEADERS = ["日期", "姓名", "考核得分", "公共销售额", "客服人数"] as const;

const SEED = 20_260_402;
const CENTS_PER_YUAN = 100;

/** Appraisal scores month by month; the first of them is first three months running. */
const SCORES: Readonly<Record<string, readonly [number | null, number | null, number | null]>> = {
  韦思远: [97, 96, 96.5],
  曾雅静: [91, 93.5, 95],
  田一鸣: [88, 79, 86],
  罗佳慧: [84.5, 85, 90.5],
  姚子涵: [76, 81, 74.5],
  贺俊杰: [69, 66, 71],
  苏晚晴: [82, 77.5, 64],
  阮志豪: [null, 73, 78],
};

/** Sales that lie on an edge of the commission table, or a cent beside it, in yuan. */
const ON_AN_EDGE: ReadonlyMap<string, number> = new Map([
  ["田一鸣 2026-05", 15_000],
  ["罗佳慧 2026-06", 20_000],
  ["姚子涵 2026-06", 25_000.01],
]);

const PUBLIC_SALES_YUAN: Readonly<Record<SampleMonth, number>> = {
  "2026-04": 186_432.6,
  "2026-05": 203_118.45,
  "2026-06": 195_870.35,
};

/** Whoever sells in a month, with the first working day of theirs. */
function sellersOf(month: SampleMonth): { name: string; days: string[] }[] {
  return samplePeople()
    .filter(({ post, joined }) => post === "电话销售" && joined.slice(0, 7) <= month)
    .map(({ name, joined }) => ({ name, days: workdaysOf(month).filter((day) => day >= joined) }));
}

/** An amount in parts that add up to it to the cent. */
function split(cents: number, parts: number, random: () => number): number[] {
  const shares = Array.from({ length: parts }, () => 0.4 + random());
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const amounts = shares.slice(1).map((share) => Math.floor((cents * share) / whole));
  return [cents - amounts.reduce((sum, amount) => sum + amount, 0), ...amounts];
}

/** The orders of the telephone sales: date, number, name, amount in yuan; by date. */
export function orderRows(): (string | number)[][] {
  const random = generator(SEED);
  const rows: { day: string; name: string; cents: number }[] = [];
  for (const month of SAMPLE_MONTHS)
    for (const { name, days } of sellersOf(month)) {
      const drawn = (11_000 + random() * 17_000) * (days.length / workdaysOf(month).length);
      const cents = Math.round((ON_AN_EDGE.get(`${name} ${month}`) ?? drawn) * CENTS_PER_YUAN);
      const orders = 9 + Math.floor(random() * 8);
      for (const amount of split(cents, orders, random))
        rows.push({ day: days[Math.floor(random() * days.length)] ?? "", name, cents: amount });
    }
  return rows
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ day, name, cents }, index) => [
      serialOf(day),
      `DD${day.replace(/-/g, "")}${pad((index % 90) + 1)}`,
      name,
      cents / CENTS_PER_YUAN,
    ]);
}

/** What is settled once a month for each of the sales: score, public sales and how many share them. */
export function salesMonthRows(): (string | number | null)[][] {
  return SAMPLE_MONTHS.flatMap((month, place) => {
    const sellers = sellersOf(month);
    const lastDay = serialOf(daysOf(month).slice(-1)[0] ?? "");
    return sellers.map(({ name }) => [
      lastDay,
      name,
      SCORES[name]?.[place] ?? null,
      PUBLIC_SALES_YUAN[month],
      sellers.length,
    ]);
  });
}
