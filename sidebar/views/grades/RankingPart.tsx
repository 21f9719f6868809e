import type { Ranking } from "../../../core/schemes/grades";
import type { Ties } from "../../../core/scores/ranks";
import { FindingList } from "../../check/FindingList";
import { findingsAt } from "../../check/findingsAt";
import type { Checked } from "../../check/useFindings";
import { Button } from "../../controls/Button";
import { IconButton } from "../../controls/IconButton";
import { Select } from "../../controls/Select";
import { FieldLine } from "../../entries/FieldLine";
import { useDispatch, useScheme } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { useRankingWords } from "./rankingTexts";
import { TieExample } from "./TieExample";

const ORDERS = ["high", "low"] as const;
const TIES: readonly Ties[] = ["best", "average", "worst", "dense"];
/** What holds where the scheme says nothing. */
const USUAL = { order: "high", ties: "best" } as const satisfies Ranking;

/** How people are ranked by their totals: which end is first, and what those who tie get. */
export function RankingPart({
  ranking,
  checked,
}: {
  readonly ranking: Ranking | undefined;
  readonly checked: Checked;
}) {
  const texts = useRankingWords();
  const { appraises = "person" } = useScheme();
  const dispatch = useDispatch();
  const set = (field: string, value: unknown): void =>
    dispatch({ kind: "edit", edit: setting(field, value) });
  const { order = USUAL.order, ties = USUAL.ties } = ranking ?? {};
  return (
    <section class="band-table" data-field="ranking">
      <div class="part-head">
        <h3>{texts.heading}</h3>
        {ranking ? (
          <IconButton icon="remove" label={texts.remove} onClick={() => set("ranking", undefined)} />
        ) : null}
      </div>
      {ranking ? (
        <div class="stack ranking">
          <p class="quiet">{texts.among[appraises]}</p>
          <FieldLine label={texts.order} place="ranking.order">
            <Select
              label={texts.order}
              value={order}
              options={ORDERS.map((value) => ({ value, label: texts.orders[value] }))}
              onChange={(chosen) => set("ranking.order", chosen)}
            />
          </FieldLine>
          <FieldLine label={texts.ties} place="ranking.ties">
            <Select
              label={texts.ties}
              value={ties}
              options={TIES.map((value) => ({ value, label: texts.tieOptions[value] }))}
              onChange={(chosen) => set("ranking.ties", chosen)}
            />
          </FieldLine>
          <p class="quiet" role="status">
            {texts.tieMeans[ties]}
          </p>
          <TieExample order={order} ties={ties} />
        </div>
      ) : (
        <>
          <p class="quiet">{texts.none}</p>
          <Button onClick={() => set("ranking", USUAL)}>{texts.start}</Button>
        </>
      )}
      <FindingList findings={findingsAt(checked.findings ?? [], "ranking")} isCurrent={checked.isCurrent} />
    </section>
  );
}
