import { Disclosure } from "../../controls/Disclosure";
import { Icon } from "../../controls/Icon";
import { lazyView } from "../../pane/lazyView";
import { useDispatch, usePane, usePaneState } from "../../pane/paneContext";
import { ReadySchemes } from "./ReadySchemes";

const TableImport = lazyView(() => import("./TableImport").then((module) => module.TableImport));
const JsonImport = lazyView(() => import("./JsonImport").then((module) => module.JsonImport));
const SetUpWorkbook = lazyView(() => import("./SetUpWorkbook").then((module) => module.SetUpWorkbook));

/** Where a scheme comes from: the library, a table of people's own, or a file. */
export function StartView() {
  const { start } = usePane().words;
  const first = usePaneState((state) => state.schemes[0]?.key);
  const dispatch = useDispatch();
  return (
    <section class="start">
      {first === undefined ? null : (
        <button type="button" class="link" onClick={() => dispatch({ kind: "take in hand", key: first })}>
          <Icon name="back" />
          {start.backToScheme}
        </button>
      )}
      <h2>{start.title}</h2>
      <p class="quiet">{start.intro}</p>
      <Disclosure heading={start.ready} part={ReadySchemes} startsOpen />
      <Disclosure heading={start.table} part={TableImport} />
      <Disclosure heading={start.json} part={JsonImport} />
      {first === undefined ? null : <Disclosure heading={start.setup} part={SetUpWorkbook} />}
    </section>
  );
}
