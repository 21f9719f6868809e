/** What settles the edges that the wording leaves open: nothing, lower limits, upper limits, or rounding first. */
export type EdgesOption = "as worded" | "lower" | "upper" | "round";

/** What the `edges` argument can say, with the words people use for it. */
export const EDGES_OPTIONS: Readonly<Record<Exclude<EdgesOption, "as worded">, string>> = {
  lower: "下限",
  upper: "上限",
  round: "四舍五入",
};
