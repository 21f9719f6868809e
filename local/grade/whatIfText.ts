import type { ComparedPerson, Comparison, Outcome } from "../../core/whatIf/comparison";
import type { Scheme } from "../../core/schemes/scheme";
import { Speaker } from "../../core/words/explanation/speaker";
import type { Language } from "../../core/words/language";
import { whatIfWords } from "../../core/words/renderWhatIf";
import { alignColumns } from "../terminal/alignColumns";
import { cutToWidth } from "../terminal/displayWidth";
import { amountText, distributionLines, sumLines } from "./whatIfTables";

const MOST_PEOPLE = 30;
const LONGEST_NAME = 24;

const arrow = (before: string, after: string): string => (before === after ? before : `${before} → ${after}`);

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
