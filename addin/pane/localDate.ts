/** A moment's date where the computer is, as 2026-07-05. */
export function localDate(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${moment.getFullYear()}-${month ?? ""}-${day ?? ""}`;
}
