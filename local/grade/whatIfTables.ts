import { payoutText, pointsText } from "../../core/month/valueText";
import type { BeforeAfter, Comparison } from "../../core/whatIf/comparison";
import { Speaker } from "../../core/words/explanation/speaker";
import type { Language } from "../../core/words/language";
import { whatIfWords } from "../../core/words/renderWhatIf";
import { alignColumns } from "../terminal/alignColumns";

const CENTS = 2;

/** An amount with two decimals; a dash where there is none. */
export const amountText = (value: number | null | undefined): string =>
  value === null || value === undefined ? "–" : pointsText(value, CENTS);

const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);

function tableLines(title: string, rows: readonly string[][], language: Language): string[] {
  const { columns } = whatIfWords(language);
  const header = ["", columns.before, columns.after, columns.change];
  const lines = alignColumns([header, ...rows], ["left", "right", "right", "right"]);
  return [title, ...lines.map((line) => `  ${line}`)];
}

/** How many people end in each grade, before and after. */
export function distributionLines({ distribution, before, after }: Comparison, language: Language): string[] {
  const words = whatIfWords(language);
  const label = (grade: string): string => {
    const said = new Speaker(after, language).figure("grade", grade);
    return said === grade ? new Speaker(before, language).figure("grade", grade) : said;
  };
  const rows = distribution.map(({ outcome, grade, before: was, after: is }) => [
    outcome === "grade"
      ? label(grade ?? "")
      : outcome === "choice"
        ? words.openChoice
        : words.outcomes[outcome],
    String(was),
    String(is),
    signed(String(is - was), is - was),
  ]);
  return tableLines(words.distributionTitle, rows, language);
}

/** What it costs in all, and the means. */
export function sumLines(comparison: Comparison, language: Language): string[] {
  const { sums, sumsTitle } = whatIfWords(language);
  const names = ["payYuan", "moneyYuan", "meanTotal", "meanPayoutFraction"] as const;
  const rows = names.flatMap((name) => {
    const found: BeforeAfter | undefined = comparison[name];
    if (!found) return [];
    const text = (value: number | null): string =>
      value !== null && name === "meanPayoutFraction" ? payoutText(value) : amountText(value);
    const { before, after, change } = found;
    return [[sums[name], text(before), text(after), signed(text(change), change ?? 0)]];
  });
  return rows.length === 0 ? [] : tableLines(sumsTitle, rows, language);
}
