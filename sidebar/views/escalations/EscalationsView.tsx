/** The part of the pane for this section. */
export function EscalationsView() {
  return <p>escalations</p>;
}
