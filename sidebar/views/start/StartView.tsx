/** The part of the pane for this view. */
export function StartView() {
  return <p>start</p>;
}
