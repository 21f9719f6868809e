import { comparePaper, paper } from "../../core/numbers/paper";
import type { Case } from "../../core/appraise/facts";
import type { Incident } from "../../core/schemes/incident";

/** Most cases of one kind that a deduction is split into. */
const MOST_CASES = 100;

const isWithin = (amount: number, from: unknown, to: unknown): boolean =>
  typeof from === "number" &&
  typeof to === "number" &&
  comparePaper(amount, from) >= 0 &&
  comparePaper(amount, to) <= 0;

/** Cases of one incident that come to so many points; undefined where its tariff has none such. */
function casesOfTariff({ points: tariff }: Incident, amount: number): Case[] | undefined {
  if (tariff?.kind === "each" && typeof tariff.amount === "number" && tariff.amount > 0) {
    const times = paper(amount / tariff.amount);
    return Number.isInteger(times) ? [{ times }] : undefined;
  }
  if (tariff?.kind === "degrees") {
    const degree = tariff.degrees.find(({ from, to }) => isWithin(amount, from, to));
    return degree && [{ degree: degree.id, points: amount }];
  }
  if (tariff?.kind !== "judged") return undefined;
  for (let times = 1; times <= MOST_CASES; times++)
    if (isWithin(paper(amount / times), tariff.from, tariff.to))
      return [{ times, points: paper(amount / times) }];
  return undefined;
}

/** An amount that no tariff has, noted as it is so that the scheme refuses it. */
function refusedCase({ points: tariff }: Incident, amount: number): Case[] {
  const [degree] = tariff?.kind === "degrees" ? tariff.degrees.slice(-1) : [];
  return [{ points: amount, ...(degree && { degree: degree.id }) }];
}

/** The cases behind a deduction that an example gives as one amount: of the first incident whose tariff can come to it. */
export function casesWorth(incidents: readonly Incident[], amount: number): [string, readonly Case[]][] {
  if (amount === 0) return [];
  for (const incident of incidents) {
    const cases = casesOfTariff(incident, amount);
    if (cases) return [[incident.id, cases]];
  }
  const judged = incidents.filter(({ points }) => points?.kind === "judged" || points?.kind === "degrees");
  const last = judged[judged.length - 1];
  if (!last) throw new Error(`no incident costs ${amount} points`);
  return [[last.id, refusedCase(last, amount)]];
}
