import { generator } from "./random";
import { daysOf, SAMPLE_MONTHS, serialOf } from "./sampleDays";
import { SAMPLE_TEAMS } from "./samplePeople";

/** The contest's items, from level 1 to level 4, as the header of the team figures says them. */
export const CONTEST_ITEMS = [
  "线路板发放数",
  "客户来电数",
  "受训人次",
  "维修产品数",
  "维修记录返回率",
  "客户满意率",
  "上门按时率",
] as const;

/** What the header of the team figures says, in the order of the cells. */
export const TEAM_HEADERS = ["日期", "小组", ...CONTEST_ITEMS] as const;

const SEED = 20_260_403;

/** How good the teams are month by month, from 0 to 1: who is first changes, and the last one falls behind. */
const STRENGTH: Readonly<Record<(typeof SAMPLE_TEAMS)[number], readonly [number, number, number]>> = {
  售后一组: [0.8, 0.55, 0.6],
  售后二组: [0.5, 0.8, 0.5],
  售后三组: [0.6, 0.6, 0.8],
  售后四组: [0.5, 0.45, 0.5],
  售后五组: [0.5, 0.5, 0.45],
  售后六组: [0.3, 0.25, 0.1],
};

/** The figures of the service teams at the end of each month; shares with one decimal of a percent. */
export function teamRows(): (string | number)[][] {
  const random = generator(SEED);
  return SAMPLE_MONTHS.flatMap((month, place) =>
    SAMPLE_TEAMS.map((team): (string | number)[] => {
      const level = (): number => STRENGTH[team][place as 0 | 1 | 2] + 0.5 * random();
      const share = (from: number): number => Math.round((from + (1 - from) * 0.7 * level()) * 1000) / 1000;
      return [
        serialOf(daysOf(month).slice(-1)[0] ?? ""),
        team,
        Math.round(120 + 90 * level()),
        Math.round(640 + 420 * level()),
        Math.round(6 + 14 * level()),
        Math.round(85 + 60 * level()),
        share(0.82),
        share(0.86),
        share(0.78),
      ];
    }),
  );
}
