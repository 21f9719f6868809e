import { toCents } from "../../pay/toCents";
import type { Scheme } from "../../schemes/scheme";
import type { Language } from "../../words/language";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import { monthWords } from "../../words/renderMonth";
import type { GradedAppraisee } from "../departmentResult";
import { countedComponents, paidAsTheyAre, payInCents } from "./payInCents";
import type { ResultColumn } from "./resultColumn";
import { moneyColumn } from "./resultColumn";

const centsOf = (figure: unknown): number | undefined =>
  typeof figure === "number" ? toCents(figure) : undefined;

/** Commissions, the parts of the pay with what adjusts their sum, the pay, and the money of incidents. */
export function payColumns(
  { commissions = [], pay, incidents = [], escalations = [] }: Scheme,
  graded: readonly GradedAppraisee[],
  language: Language,
): ResultColumn[] {
  const { columns, notPaidHeader } = departmentWritingWords(language);
  const yuan = (name: string): string => monthWords(language).valueHeader(name, "money");
  const amounts = (id: string): (number | undefined)[] =>
    graded.map(({ subject }) => centsOf(subject.figure(id)));
  const paid = pay ? graded.map((each) => payInCents(each, pay)) : [];
  const asTheyAre = paidAsTheyAre(pay);
  const isAdjusted = paid.some((each) => each !== undefined && each.adjustment !== 0);
  const hasMoney =
    incidents.some(({ money }) => money) ||
    escalations.some(({ effects }) => effects.some(({ kind }) => kind === "money"));
  return [
    ...commissions
      .filter(({ id }) => !asTheyAre.has(id))
      .map(({ id, names }) => moneyColumn(yuan(names[language]), amounts(id))),
    ...(pay?.components ?? []).flatMap(({ id, names, counted }) =>
      counted === false ? [moneyColumn(notPaidHeader(names[language]), amounts(id))] : [],
    ),
    ...(pay ? countedComponents(pay) : []).map(({ names }, part) =>
      moneyColumn(
        yuan(names[language]),
        paid.map((each) => each?.parts[part]),
      ),
    ),
    ...(isAdjusted
      ? [
          moneyColumn(
            columns.adjustment,
            paid.map((each) => each?.adjustment),
          ),
        ]
      : []),
    ...(pay
      ? [
          moneyColumn(
            columns.pay,
            paid.map((each) => each?.pay),
          ),
        ]
      : []),
    ...(hasMoney ? [moneyColumn(columns.money, amounts("money"))] : []),
  ];
}
