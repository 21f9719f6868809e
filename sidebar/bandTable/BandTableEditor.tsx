import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { BandRows } from "../../core/schemes/bandRows";
import type { SchemeFinding } from "../../core/schemeCheck/schemeFinding";
import { readTable } from "../../core/schemeCheck/readTable";
import type { SchemeTable } from "../../core/schemeCheck/schemeTables";
import { FindingList } from "../check/FindingList";
import { findingsAt } from "../check/findingsAt";
import type { Checked } from "../check/useFindings";
import { NumberLine } from "../charts/numberLine/NumberLine";
import { segmentsOf } from "../charts/numberLine/segments";
import { Button } from "../controls/Button";
import { Select } from "../controls/Select";
import { useDispatch, usePane } from "../pane/paneContext";
import { setting } from "../state/edit";
import { bandActions } from "./bandActions";
import { bandModels } from "./bandModel";
import type { AnswerColumn, BandActions } from "./BandRowEditor";
import { BandRowEditor, headColumns } from "./BandRowEditor";
import { jointsOf } from "./joints";
import { lineEdges, scaleText, stretchText } from "./tableTexts";
import { tableStep } from "./tableStep";
import { useSteady } from "./useSteady";
import { moveJoint } from "./writeEnds";

const NONE: readonly SchemeFinding[] = [];

/** The findings of each row, the same lists as long as the findings are the same. */
function useRowFindings(findings: readonly SchemeFinding[], place: string, count: number) {
  return useMemo(
    () =>
      Array.from({ length: count }, (_, index) => {
        const own = findingsAt(findings, `${place}.${String(index)}`);
        return own.length === 0 ? NONE : own;
      }),
    [findings, place, count],
  );
}

/** Findings of the table that no row shows. */
const ofTheWhole = (findings: readonly SchemeFinding[], table: string, rows: string): SchemeFinding[] =>
  findingsAt(findings, table).filter(({ place }) => !place.startsWith(`${rows}.`));

/** Stretches beyond the ends are shown where the check says that values come there. */
function showsEnd(findings: readonly SchemeFinding[], side: "below" | "above"): boolean {
  return findings.some((finding) => {
    if (finding.severity === "info") return false;
    if (finding.code === "value without row") return finding.side === side;
    return "table" in finding && finding.table.code === "open-end" && finding.table.side === side;
  });
}

/** A band table: a number line whose edges can be dragged, and the rows with everything they give. */
export function BandTableEditor({
  table,
  what,
  figure,
  columns,
  checked,
  lineOf,
  onAnswer,
}: {
  readonly table: SchemeTable;
  /** What the table gives: grades, payout rates. */
  readonly what: string;
  /** What is looked up in it. */
  readonly figure: string;
  readonly columns: readonly AnswerColumn[];
  readonly checked: Checked;
  /** What the line says of a row: one or two short texts. */
  readonly lineOf: (answers: readonly (string | number)[]) => readonly string[];
  /** Takes an answer that is more than a cell: a grade that is named elsewhere too. True where it has been taken. */
  readonly onAnswer?: (row: number, column: number, cell: string | number) => boolean;
}) {
  const { words } = usePane();
  const dispatch = useDispatch();
  const { place } = table;
  const rowsPlace = `${place}.${table.rowsField}`;
  const bands = table.bands.bands;
  const { settled, joints, segments } = useMemo(() => {
    const read = readTable(table);
    return { settled: read, joints: jointsOf(read), segments: segmentsOf(read) };
  }, [bands, table.bands.edges, table.columns]);
  const models = useSteady(bandModels(bands, settled));
  const [focused, setFocused] = useState<number>();
  const list = useRef<HTMLUListElement>(null);
  const put = (rows: BandRows, gesture?: string): void =>
    dispatch({ kind: "edit", edit: setting(rowsPlace, rows), ...(gesture !== undefined && { gesture }) });
  const atHand = useRef({ bands, settled });
  atHand.current = { bands, settled };
  const taken = useRef(onAnswer);
  taken.current = onAnswer;
  const actions = useMemo((): BandActions => {
    const own = bandActions(() => atHand.current, put, setFocused);
    const answer: BandActions["answer"] = (row, column, cell) => {
      if (taken.current?.(row, column, cell) !== true) own.answer(row, column, cell);
    };
    return { ...own, answer };
  }, [rowsPlace]);
  useLayoutEffect(() => {
    if (focused === undefined) return;
    const row = list.current?.children[focused - 1];
    row?.querySelector<HTMLElement>(".field")?.focus();
    setFocused(undefined);
  }, [focused]);
  const { findings = NONE, isCurrent } = checked;
  const byRow = useRowFindings(findings, rowsPlace, bands.length);
  const text = (at: number): string => scaleText(settled, at);
  const nameOf = (row: number): string => {
    const [label = ""] = columns[0]?.kind === "label" ? lineOf(models[row - 1]?.answers ?? []) : [];
    return label === "" ? (models[row - 1]?.written ?? words.bands.rowName(row)) : label;
  };
  const onMove = (key: string, to: number, gesture?: string): void => {
    const joint = jointsOf(atHand.current.settled).find((each) => each.key === key);
    if (joint) put(moveJoint(atHand.current.bands, atHand.current.settled, joint, to), gesture);
  };
  const head = headColumns(columns);
  const isLine = settled.partition.edges.length > 0;
  const own = findingsAt(findings, rowsPlace);
  return (
    <div class="band-table" data-field={place}>
      {isLine ? (
        <>
          <NumberLine
            label={words.bands.line(what, figure)}
            segments={segments}
            lines={(row) => lineOf(models[row - 1]?.answers ?? [])}
            edges={lineEdges(joints, segments, nameOf, text, words.bands)}
            step={tableStep(settled)}
            tickText={text}
            holeText={(kind) => words.bands.hole[kind]}
            showsBelow={showsEnd(own, "below")}
            showsAbove={showsEnd(own, "above")}
            onMove={onMove}
          />
          <p class="quiet">{words.bands.legend}</p>
        </>
      ) : null}
      <div class="field-line">
        <span aria-hidden="true">{words.bands.edges}</span>
        <Select
          label={words.bands.edges}
          value={table.bands.edges ?? "as worded"}
          options={(["as worded", "lower", "upper", "round"] as const).map((value) => ({
            value,
            label: words.bands.edgesOptions[value],
          }))}
          onChange={(edges) => dispatch({ kind: "edit", edit: setting(`${place}.edges`, edges) })}
        />
      </div>
      {settled.roundTo === null ? null : <p class="quiet">{words.bands.roundedFirst(settled.roundTo)}</p>}
      <FindingList findings={ofTheWhole(findings, place, rowsPlace)} isCurrent={isCurrent} />
      {head.length > 1 ? (
        <p class="band-columns" aria-hidden="true">
          {head.map((index) => (
            <span key={index} class={columns[index]?.kind === "label" ? "wide" : ""}>
              {columns[index]?.name}
            </span>
          ))}
        </p>
      ) : null}
      <ul class="bands" ref={list}>
        {models.map((band, index) => (
          <BandRowEditor
            key={index}
            place={`${rowsPlace}.${String(index)}`}
            band={band}
            name={nameOf(band.row)}
            figure={figure}
            inPercent={settled.table.inPercent}
            columns={columns}
            countsAs={band.countsAs && stretchText(band.countsAs, figure, text)}
            findings={byRow[index] ?? NONE}
            isCurrent={isCurrent}
            actions={actions}
          />
        ))}
      </ul>
      <Button onClick={actions.add}>{words.bands.add}</Button>
    </div>
  );
}
