/** One cell of the sample. */
export type SampleCell = string | number;

/** A day of an agent: date, name, clients, resolved, mean handling time, mean rating, ratings. */
export type SampleRow = readonly SampleCell[];

/** What the sample's header says, in the order of the cells. */
export const SAMPLE_HEADERS = [
  "日期",
  "客服",
  "接待人数",
  "解决数",
  "平均处理时长",
  "平均评分",
  "评价数",
] as const;

/** The months of the sample; the last one is what a run without options grades. */
export const SAMPLE_MONTHS = ["2026-04", "2026-05", "2026-06"] as const;

/** Made-up names. Two of them are spelt once with a space behind them, as happens in real exports. */
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

const MISSPELT: ReadonlyMap<string, string> = new Map([
  ["陈嘉怡 2026-06-09", "陈嘉怡 "],
  ["唐书瑶 2026-06-17", "唐书瑶 "],
]);
const SEED = 20_260_401;

/** A small generator of numbers from 0 to 1 that gives the same row of numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const pad = (value: number): string => String(value).padStart(2, "0");

function clock(seconds: number): string {
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
}

function daysOf(month: string): string[] {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: days }, (_, index) => `${month}-${pad(index + 1)}`);
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
): SampleRow {
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

/** The daily rows of the sample: 24 agents over three months, the same on every machine. */
export function sampleRows(): SampleRow[] {
  const random = generator(SEED);
  const all = tempers(random);
  return SAMPLE_MONTHS.flatMap(daysOf).flatMap((day) =>
    SAMPLE_AGENTS.map((agent, index) => rowOf(day, agent, all[index] as Temper, random)),
  );
}
