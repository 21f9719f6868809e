import { generator } from "./random";
import { daysOf, pad, SAMPLE_MONTHS } from "./sampleDays";
import { SAMPLE_AGENTS } from "./samplePeople";

/** A day of an agent: date, name, clients, resolved, mean handling time, mean rating, ratings. */
type DailyRow = readonly (string | number)[];

/** What the header of the daily rows says, in the order of the cells. */
export const DAILY_HEADERS = [
  "日期",
  "客服",
  "接待人数",
  "解决数",
  "平均处理时长",
  "平均评分",
  "评价数",
] as const;

/** Two names are spelt once with a space behind them, as happens in real exports. */
const MISSPELT: ReadonlyMap<string, string> = new Map([
  ["陈嘉怡 2026-06-09", "陈嘉怡 "],
  ["唐书瑶 2026-06-17", "唐书瑶 "],
]);
const SEED = 20_260_401;

function clock(seconds: number): string {
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
}

/** What an agent is like: clients a day, share resolved, seconds a case, mean rating. */
interface Temper {
  readonly clients: number;
  readonly resolved: number;
  readonly seconds: number;
  readonly rating: number;
}

function tempers(random: () => number): Temper[] {
  return SAMPLE_AGENTS.map(() => {
    const skill = random();
    return {
      clients: 26 + Math.round(random() * 22),
      resolved: 0.8 + 0.16 * skill,
      seconds: Math.round(420 - 140 * skill + 90 * random()),
      rating: 3.75 + 0.8 * skill + 0.2 * random(),
    };
  });
}

function rowOf(
  day: string,
  agent: string,
  { clients, resolved, seconds, rating }: Temper,
  random: () => number,
): DailyRow {
  const name = MISSPELT.get(`${agent} ${day}`) ?? agent;
  // Two days off in seven: the export has the row, with nothing in it.
  if (random() < 2 / 7) return [day, name, 0, 0, "00:00:00", 0, 0];
  const received = Math.max(1, Math.round(clients * (0.75 + 0.5 * random())));
  const solved = Math.min(received, Math.round(received * (resolved + 0.08 * (random() - 0.5))));
  const mean = Math.round(seconds * (0.85 + 0.3 * random()));
  const feedback = Math.round(received * (0.2 + 0.35 * random()));
  const stars = Math.min(5, Math.round((rating + 0.5 * (random() - 0.5)) * 100) / 100);
  const noRating = feedback === 0 || random() < 0.01;
  return [day, name, received, solved, clock(mean), noRating ? "N/A" : stars, noRating ? 0 : feedback];
}

/** The daily rows of the after-sales agents: 24 agents over three months, the same on every machine. */
export function dailyRows(): DailyRow[] {
  const random = generator(SEED);
  const all = tempers(random);
  return SAMPLE_MONTHS.flatMap(daysOf).flatMap((day) =>
    SAMPLE_AGENTS.map((agent, index) => rowOf(day, agent, all[index] as Temper, random)),
  );
}
