/** The part of the pane for this view. */
export function MonthView() {
  return <p>month</p>;
}
