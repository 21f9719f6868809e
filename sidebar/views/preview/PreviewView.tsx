/** The part of the pane for this view. */
export function PreviewView() {
  return <p>preview</p>;
}
