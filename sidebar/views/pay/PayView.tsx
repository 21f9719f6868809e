/** The part of the pane for this section. */
export function PayView() {
  return <p>pay</p>;
}
