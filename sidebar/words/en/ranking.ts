import type { RankingWords } from "../rankingWords";

export const ranking: RankingWords = {
  heading: "Ranking",
  none: "The scheme doesn't say how people are ranked. Rules that ask for a rank take the highest total as 1st, and those who tie all take the better rank.",
  start: "Say how people are ranked",
  remove: "Remove: ranking",
  among: {
    person: "Everybody under this scheme is ranked among each other, by the total.",
    team: "All teams under this scheme are ranked among each other, by the total.",
    dealer: "All dealers under this scheme are ranked among each other, by the total.",
    region: "All regions under this scheme are ranked among each other, by the total.",
    office: "All offices under this scheme are ranked among each other, by the total.",
    client: "All clients under this scheme are ranked among each other, by the total.",
  },
  order: "First is",
  orders: { high: "the highest total", low: "the lowest total" },
  ties: "Who ties",
  tieOptions: {
    best: "take the better rank",
    average: "take the mean rank",
    worst: "take the worse rank",
    dense: "share a rank, none is skipped",
  },
  tieMeans: {
    best: "Two who tie for 1st are both 1st; the next is 3rd.",
    average: "Two who tie for 1st are both 1.5th; the next is 3rd.",
    worst: "Two who tie for 1st are both 2nd; the next is 3rd.",
    dense: "Two who tie for 1st are both 1st; the next is 2nd.",
  },
  example: "Example",
  total: "Total",
  rank: "Rank",
};
