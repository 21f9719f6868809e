/** True for what a host hands over for an empty cell or an omitted argument; spaces alone look empty too. */
export function isBlank(cell: unknown): cell is null | undefined | "" {
  return (
    cell === "" || cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "")
  );
}
