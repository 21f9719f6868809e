import { renderSchemePlace } from "../../core/words/renderSchemeFinding";
import { useDispatch, usePane, useScheme } from "../pane/paneContext";
import { sectionOfPlace } from "./sectionOfPlace";

/** The place that a finding concerns, as a way to its field where it has one. */
export function PlaceLink({ place }: { readonly place: string }) {
  const scheme = useScheme();
  const dispatch = useDispatch();
  const { language } = usePane();
  const text = renderSchemePlace(scheme, place, language);
  const section = sectionOfPlace(place);
  if (!section) return <span class="quiet place">{text}</span>;
  return (
    <button
      type="button"
      class="link place"
      onClick={() => dispatch({ kind: "open section", section, field: place })}
    >
      {text}
    </button>
  );
}
