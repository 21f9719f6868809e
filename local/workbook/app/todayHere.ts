/** Today's date where the browser is, as 2026-07-05; ?today= in the address puts another in its place. */
export function todayHere(): string {
  const asked = new URLSearchParams(location.search).get("today");
  if (asked !== null && /^\d{4}-\d\d-\d\d$/.test(asked)) return asked;
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
