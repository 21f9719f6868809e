import type { OverviewWords } from "../overviewWords";

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${String(count)} ${many}`;

export const overview: OverviewWords = {
  indicators: (count, weights) =>
    counted(count, "indicator", "indicators") + (weights === undefined ? "" : ` · ${weights}`),
  grades: (count) => counted(count, "band", "bands"),
  pay: (commissions, components) =>
    `${counted(commissions, "commission", "commissions")} · ${counted(components, "pay component", "pay components")}`,
  incidents: (count) => counted(count, "incident", "incidents"),
  escalations: (count) => counted(count, "rule", "rules"),
  requirements: (requirements, reviews) =>
    `${counted(requirements, "requirement", "requirements")} · ${counted(reviews, "review chain", "review chains")}`,
  check: (errors, warnings) =>
    errors + warnings === 0
      ? "Nothing wrong found"
      : `${counted(errors, "error", "errors")} · ${counted(warnings, "warning", "warnings")}`,
  checking: "Checking …",
  blocked: "Can't be checked while cells of the sheet can't be read",
  none: "none",
};
