/** The part of the pane for this section. */
export function GradesView() {
  return <p>grades</p>;
}
