/** The part of the pane for this section. */
export function CheckView() {
  return <p>check</p>;
}
