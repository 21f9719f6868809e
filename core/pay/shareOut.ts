import { paper, sumOnPaper } from "../numbers/paper";
import { roundDecimal } from "../numbers/roundDecimal";

/** True for weights that can share something: none below 0, and not all of them 0. */
const canShare = (weights: readonly number[]): boolean =>
  weights.every((weight) => Number.isFinite(weight) && weight >= 0) && weights.some((weight) => weight > 0);

/** Places of the weights by what rounding down takes from them, the largest first; of equals the first one first. */
function byRemainder(quotas: readonly number[], weights: readonly number[]): number[] {
  return quotas
    .map((quota, place) => ({ place, remainder: quota - Math.floor(quota) }))
    .filter(({ place }) => (weights[place] ?? 0) > 0)
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place)
    .map(({ place }) => place);
}

/**
 * Shares of a pool to the cent that add up to the pool: rounded down, and the cents left over go to the largest remainders (E16).
 * @param poolYuan rounded half up to the cent before it is shared
 * @param weights one for each who shares; 0 takes nothing
 * @returns yuan in the order of the weights; undefined where nobody can take a share, or a weight is below 0
 */
export function shareOut(poolYuan: number, weights: readonly number[]): number[] | undefined {
  if (!canShare(weights) || !Number.isFinite(poolYuan)) return undefined;
  const poolCents = Math.round(Math.abs(roundDecimal(poolYuan, 2)) * 100);
  const whole = sumOnPaper(weights);
  const quotas = weights.map((weight) => paper(poolCents * (weight / whole)));
  const cents = quotas.map(Math.floor);
  const places = byRemainder(quotas, weights);
  const left = poolCents - cents.reduce((sum, each) => sum + each, 0);
  // Doubles of a huge pool can be off by more than the number of people: then it goes round again, or back.
  for (let given = 0; given < Math.abs(left); given++) {
    const place =
      left > 0 ? places[given % places.length] : places[places.length - 1 - (given % places.length)];
    if (place !== undefined) cents[place] = (cents[place] ?? 0) + Math.sign(left);
  }
  const sign = poolYuan < 0 ? -1 : 1;
  return cents.map((each) => (each === 0 ? 0 : (sign * each) / 100));
}

/**
 * Equal shares of a pool to the cent that add up to the pool; the first ones take the cents left over.
 * @param people how many share
 * @returns yuan; undefined where nobody shares
 */
export function shareEqually(poolYuan: number, people: number): number[] | undefined {
  return Number.isInteger(people) && people > 0
    ? shareOut(
        poolYuan,
        Array.from({ length: people }, () => 1),
      )
    : undefined;
}
