import { payoutText, pointsText } from "../../core/month/valueText";
import type { BeforeAfter, ComparedPerson, Comparison, Outcome } from "../../core/whatIf/comparison";
import type { Scheme } from "../../core/schemes/scheme";
import { Speaker } from "../../core/words/explanation/speaker";
import type { Language } from "../../core/words/language";
import { whatIfWords } from "../../core/words/renderWhatIf";
import { alignColumns } from "../terminal/alignColumns";
import { cutToWidth } from "../terminal/displayWidth";

const MOST_PEOPLE = 30;
const LONGEST_NAME = 24;
const CENTS = 2;

const arrow = (before: string, after: string): string => (before === after ? before : `${before} → ${after}`);

const amountText = (value: number | null | undefined): string =>
  value === null || value === undefined ? "–" : pointsText(value, CENTS);

const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);

function outcomeText(outcome: Outcome, scheme: Scheme, language: Language): string {
  const words = whatIfWords(language);
  const label = (grade: string): string => new Speaker(scheme, language).figure("grade", grade);
  if (outcome.kind === "grade") return label(outcome.grade);
  return outcome.kind === "choice" ? words.choice(outcome.among.map(label)) : words.outcomes[outcome.kind];
}

const isPaidOtherwise = ({ before, after }: ComparedPerson): boolean =>
  before.payYuan !== after.payYuan || before.moneyYuan !== after.moneyYuan;

function moveLines(comparison: Comparison, language: Language): string[] {
  const words = whatIfWords(language);
  const { people } = comparison;
  const moving = people.filter(({ move }) => move !== "stays");
  const staying = people.filter(({ move }) => move === "stays");
  const ways = Object.entries(words.moves).flatMap(([way, say]) => {
    const count = moving.filter(({ move }) => move === way).length;
    return count > 0 ? say(count) : [];
  });
  const paidOtherwise = staying.filter(isPaidOtherwise).length;
  const rest = [
    words.staying(staying.length),
    ...(paidOtherwise > 0 ? [words.payDiffers(paidOtherwise)] : []),
  ];
  const separator = language === "en" ? ", " : "，";
  return moving.length === 0
    ? [words.nobodyMoves, ...(paidOtherwise > 0 ? [rest.join(separator)] : [])]
    : [[...ways, ...(staying.length > 0 ? rest : [])].join(separator)];
}

/** A line for each person who moves: grade, total and pay before and after, and why somebody has no grade any more. */
function personLines({ people, before, after }: Comparison, language: Language): string[] {
  const words = whatIfWords(language);
  const moving = people.filter(({ move }) => move !== "stays");
  if (moving.length === 0) return [];
  const { columns } = words;
  const header = [columns.person, columns.outcome, columns.total, columns.pay, ""];
  const speaker = new Speaker(after, language);
  const rows = moving
    .slice(0, MOST_PEOPLE)
    .map(({ member, before: was, after: is }) => [
      cutToWidth(member.name, LONGEST_NAME),
      arrow(outcomeText(was.outcome, before, language), outcomeText(is.outcome, after, language)),
      arrow(amountText(was.total), amountText(is.total)),
      arrow(amountText(was.payYuan), amountText(is.payYuan)),
      is.outcome.kind === "none" && is.outcome.reason ? speaker.reason(is.outcome.reason) : "",
    ]);
  const lines = alignColumns([header, ...rows], ["left", "left", "left", "left", "left"]);
  return moving.length > MOST_PEOPLE ? [...lines, words.more(moving.length - MOST_PEOPLE)] : lines;
}

function distributionLines({ distribution, before, after }: Comparison, language: Language): string[] {
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

function tableLines(title: string, rows: readonly string[][], language: Language): string[] {
  const { columns } = whatIfWords(language);
  const header = ["", columns.before, columns.after, columns.change];
  const lines = alignColumns([header, ...rows], ["left", "right", "right", "right"]);
  return [title, ...lines.map((line) => `  ${line}`)];
}

function sumLines(comparison: Comparison, language: Language): string[] {
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

/** A comparison of schemes for the terminal: who moves, the spread of the grades and what it costs, in paragraphs. */
export function whatIfText(comparison: Comparison, language: Language): string {
  const words = whatIfWords(language);
  const { after, month, people, notRead } = comparison;
  const paragraphs = [
    [words.title(after.names[language], month, people.length), ...moveLines(comparison, language)],
    personLines(comparison, language).map((line) => `  ${line}`),
    distributionLines(comparison, language),
    sumLines(comparison, language),
    notRead.length === 0 ? [] : [words.notRead(notRead.map((names) => names[language]))],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}
