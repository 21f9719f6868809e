/** A whole number with commas between thousands: 12345 is 12,345. */
export function groupDigits(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
}
