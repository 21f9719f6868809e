/** The part of the pane for this section. */
export function IncidentsView() {
  return <p>incidents</p>;
}
