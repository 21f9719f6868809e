import type { ComponentType } from "preact";
import { useRef } from "preact/hooks";
import { MessageBar } from "../../controls/MessageBar";
import { BrokenBoundary } from "../../pane/BrokenBoundary";
import { Icon } from "../../controls/Icon";
import { lazyView } from "../../pane/lazyView";
import { useDispatch, usePane, usePaneState } from "../../pane/paneContext";
import { useFieldFocus } from "../../pane/useFieldFocus";
import type { SchemeSection } from "../../state/paneState";
import { isBrokenInHand, schemeInHand } from "../../state/paneState";
import { Overview } from "./Overview";

const SECTIONS: Readonly<Record<SchemeSection, ComponentType>> = {
  indicators: lazyView(() =>
    import("../indicators/IndicatorsView").then(({ IndicatorsView }) => IndicatorsView),
  ),
  grades: lazyView(() => import("../grades/GradesView").then(({ GradesView }) => GradesView)),
  pay: lazyView(() => import("../pay/PayView").then(({ PayView }) => PayView)),
  incidents: lazyView(() => import("../incidents/IncidentsView").then(({ IncidentsView }) => IncidentsView)),
  escalations: lazyView(() =>
    import("../escalations/EscalationsView").then(({ EscalationsView }) => EscalationsView),
  ),
  requirements: lazyView(() =>
    import("../requirements/RequirementsView").then(({ RequirementsView }) => RequirementsView),
  ),
  check: lazyView(() => import("../check/CheckView").then(({ CheckView }) => CheckView)),
};

const Conflict = lazyView(() => import("../saving/ConflictView").then(({ ConflictView }) => ConflictView));

/** One part of the scheme, under its name and the way back to all parts. */
function OpenSection({ section }: { readonly section: SchemeSection }) {
  const dispatch = useDispatch();
  const { shell } = usePane().words;
  const heading = useRef<HTMLHeadingElement>(null);
  const part = useRef<HTMLElement>(null);
  useFieldFocus(
    part,
    heading,
    section,
    usePaneState((state) => state.field),
  );
  const isBroken = usePaneState(isBrokenInHand);
  const Section = SECTIONS[section];
  return (
    <section ref={part}>
      <div class="section-head">
        <button type="button" class="link" onClick={() => dispatch({ kind: "open section" })}>
          <Icon name="back" />
          {shell.back}
        </button>
        <h2 ref={heading} tabIndex={-1}>
          {shell.sections[section]}
        </h2>
      </div>
      <BrokenBoundary
        key={section}
        isBroken={isBroken}
        instead={<MessageBar kind="warning">{shell.brokenPart}</MessageBar>}
      >
        <Section />
      </BrokenBoundary>
    </section>
  );
}

/** The scheme in hand: what it consists of, or one part of it. */
export function SchemeView() {
  const section = usePaneState((state) => state.section);
  const open = usePaneState(schemeInHand);
  if (open?.theirs) return <Conflict />;
  return section ? <OpenSection section={section} /> : <Overview />;
}
