/** The part of the pane for this section. */
export function IndicatorsView() {
  return <p>indicators</p>;
}
