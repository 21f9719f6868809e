import { toCents } from "../../pay/toCents";
import type { Names } from "../../schemes/names";
import type { Pay } from "../../schemes/pay";
import type { Scheme } from "../../schemes/scheme";
import type { Language } from "../../words/language";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import { monthWords } from "../../words/renderMonth";
import type { ColumnsInTheMaking } from "./columnsInTheMaking";
import { columnsOf } from "./columnsInTheMaking";
import { countedComponents, paidAsTheyAre, payInCents } from "./payInCents";
import { moneyColumn } from "./resultColumn";

const centsOf = (figure: unknown): number | undefined =>
  typeof figure === "number" ? toCents(figure) : undefined;

/** The parts of the pay, what adjusts their sum where anybody's is, and the pay. */
function paidColumns(pay: Pay, language: Language): ColumnsInTheMaking {
  const { columns } = departmentWritingWords(language);
  const components = countedComponents(pay);
  const parts = components.map((): (number | undefined)[] => []);
  const adjustments: (number | undefined)[] = [];
  const amounts: (number | undefined)[] = [];
  return {
    ask(graded) {
      const paid = payInCents(graded, pay);
      for (const [place, part] of parts.entries()) part.push(paid?.parts[place]);
      adjustments.push(paid?.adjustment);
      amounts.push(paid?.pay);
    },
    made() {
      const isAdjusted = adjustments.some((adjustment) => (adjustment ?? 0) !== 0);
      return [
        ...components.map(({ names }, place) => moneyColumn(yuan(names, language), parts[place] ?? [])),
        ...(isAdjusted ? [moneyColumn(columns.adjustment, adjustments)] : []),
        moneyColumn(columns.pay, amounts),
      ];
    },
  };
}

const yuan = (names: Names, language: Language): string =>
  monthWords(language).valueHeader(names[language], "money");

/** Commissions, the parts of the pay with what adjusts their sum, the pay, and the money of incidents. */
export function payColumns(
  { commissions = [], pay, incidents = [], escalations = [] }: Scheme,
  language: Language,
): ColumnsInTheMaking[] {
  const { columns, notPaidHeader } = departmentWritingWords(language);
  const column = (header: string, id: string): ColumnsInTheMaking =>
    columnsOf(
      ({ subject }) => centsOf(subject.figure(id)),
      (amounts) => [moneyColumn(header, amounts)],
    );
  const asTheyAre = paidAsTheyAre(pay);
  const notPaid = (pay?.components ?? []).filter(({ counted }) => counted === false);
  const hasMoney =
    incidents.some(({ money }) => money) ||
    escalations.some(({ effects }) => effects.some(({ kind }) => kind === "money"));
  return [
    ...commissions
      .filter(({ id }) => !asTheyAre.has(id))
      .map(({ id, names }) => column(yuan(names, language), id)),
    ...notPaid.map(({ id, names }) => column(notPaidHeader(names[language]), id)),
    ...(pay ? [paidColumns(pay, language)] : []),
    ...(hasMoney ? [column(columns.money, "money")] : []),
  ];
}
