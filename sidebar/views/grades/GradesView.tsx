import { useRef } from "preact/hooks";
import { gradesGiven } from "../../../core/schemeCheck/gradeFindings";
import { schemeTables } from "../../../core/schemeCheck/schemeTables";
import { isGradeRules } from "../../../core/schemes/grades";
import { useFindings } from "../../check/useFindings";
import { Button } from "../../controls/Button";
import { useFocusKept } from "../../controls/useFocusKept";
import { IconButton } from "../../controls/IconButton";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { ForcedSharesPart } from "./ForcedSharesPart";
import { GradeBandsPart } from "./GradeBandsPart";
import { GradeRulesPart } from "./GradeRulesPart";
import { MemberGradesPart } from "./MemberGradesPart";
import { PayoutPart } from "./PayoutPart";
import { RankingPart } from "./RankingPart";
import { starterGrades, starterRules, STARTER_PAYOUT } from "./starters";

/** Grades, how people are ranked, what a team's grade allows, forced shares and payout rates. */
export function GradesView() {
  const scheme = useScheme();
  const dispatch = useDispatch();
  const { grades: words } = usePane().words;
  const checked = useFindings();
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root);
  const { grades, payout, memberGrades, forcedShares, total, ranking } = scheme;
  const tables = schemeTables(scheme);
  const [gradeTable, payoutTable] = ["grades", "payout"].map((at) =>
    tables.find(({ place }) => place === at),
  );
  const set = (field: string, value: unknown): void =>
    dispatch({ kind: "edit", edit: setting(field, value) });
  const head = (text: string, field: string) => (
    <div class="part-head">
      <h3>{text}</h3>
      <IconButton icon="remove" label={words.removeTable(text)} onClick={() => set(field, undefined)} />
    </div>
  );
  return (
    <div ref={root}>
      {grades ? (
        <section class="band-table">
          {head(isGradeRules(grades) ? words.rules : words.grades, "grades")}
          {isGradeRules(grades) ? (
            <GradeRulesPart grades={grades} checked={checked} />
          ) : gradeTable ? (
            <GradeBandsPart grades={grades} table={gradeTable} checked={checked} />
          ) : null}
        </section>
      ) : (
        <section class="band-table">
          <p class="quiet">{words.none}</p>
          <div class="actions">
            <Button onClick={() => set("grades", { bands: starterGrades(words.starters) })}>
              {words.startBands}
            </Button>
            <Button onClick={() => set("grades", { rules: starterRules(words.starters) })}>
              {words.startRules}
            </Button>
          </div>
        </section>
      )}
      {total || ranking ? <RankingPart ranking={ranking} checked={checked} /> : null}
      {payout && payoutTable ? (
        <section class="band-table">
          {head(words.payout, "payout")}
          <PayoutPart table={payoutTable} checked={checked} />
        </section>
      ) : (
        <section class="band-table">
          <p class="quiet">{words.noPayout}</p>
          <Button onClick={() => set("payout", { bands: STARTER_PAYOUT })}>{words.startPayout}</Button>
        </section>
      )}
      {memberGrades ? <MemberGradesPart rows={memberGrades} checked={checked} /> : null}
      {forcedShares || grades ? (
        <ForcedSharesPart
          shares={forcedShares ?? []}
          nextGrade={gradesGiven(scheme)?.[forcedShares?.length ?? 0] ?? ""}
          checked={checked}
        />
      ) : null}
    </div>
  );
}
