import { useMemo } from "preact/hooks";
import { cellText } from "../../../core/cells/cellText";
import { readTable } from "../../../core/schemeCheck/readTable";
import type { SchemeTable } from "../../../core/schemeCheck/schemeTables";
import type { GradeBands } from "../../../core/schemes/grades";
import { Speaker } from "../../../core/words/explanation/speaker";
import { BandTableEditor } from "../../bandTable/BandTableEditor";
import { limitCells } from "../../bandTable/writeEnds";
import type { Checked } from "../../check/useFindings";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { gradeColumns, gradeLines } from "./gradeColumns";
import { renameGrade } from "./renameGrade";

/** Grades by bands of a figure. */
export function GradeBandsPart({
  grades,
  table,
  checked,
}: {
  readonly grades: GradeBands;
  readonly table: SchemeTable;
  readonly checked: Checked;
}) {
  const { words, language } = usePane();
  const scheme = useScheme();
  const columns = useMemo(
    () => gradeColumns(grades, language, words.grades.grade, words.bands.furtherColumn),
    [grades.columns, grades.labels, grades.bands[0]?.length, language],
  );
  const dispatch = useDispatch();
  /** A grade has its name in other places too: they follow. In another language only the translation changes. */
  const onAnswer = (row: number, column: number, cell: string | number): boolean => {
    const at = limitCells(readTable(table));
    const before = cellText(grades.bands[row - 1]?.[at]);
    const after = cellText(cell);
    const isShared = grades.bands.filter((cells) => cellText(cells[at]) === before).length > 1;
    if (column !== 0 || before === "" || after === "") return false;
    const names = grades.labels?.[before];
    if (names && names[language] !== before) {
      const labels = { ...grades.labels, [before]: { ...names, [language]: after } };
      dispatch({ kind: "edit", edit: setting("grades.labels", labels) });
      return true;
    }
    if (isShared) return false;
    dispatch({ kind: "edit", edit: { kind: "set", sets: renameGrade(scheme, before, after, at) } });
    return true;
  };
  return (
    <BandTableEditor
      table={table}
      what={words.grades.grades}
      figure={new Speaker(scheme, language).name(table.of ?? "total")}
      columns={columns}
      checked={checked}
      lineOf={(answers) => gradeLines(grades, answers, language)}
      onAnswer={onAnswer}
    />
  );
}
