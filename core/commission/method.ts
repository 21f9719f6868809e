/** How a commission table pays; see the functions' contract for each. */
export type CommissionMethod = "whole" | "marginal" | "base" | "quick" | "interpolated" | "steps";

/** The methods with the other words people use for them, between bars. */
export const COMMISSION_METHODS: Readonly<Record<CommissionMethod, string>> = {
  whole: "全额|全额累进",
  marginal: "超额|超额累进|分段",
  base: "基数",
  quick: "速算|速算扣除|速算扣除数",
  interpolated: "插值|线性插值",
  steps: "累加",
};
