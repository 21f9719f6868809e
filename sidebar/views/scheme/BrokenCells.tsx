import { renderSheetFinding } from "../../../core/words/renderSchemeSheet";
import { readAreaName } from "../../../core/workbook/areaName";
import { usePane, usePaneState } from "../../pane/paneContext";
import { schemeInHand } from "../../state/paneState";

/** The cells of the scheme's sheet that can't be read, each with what to do and a way to it. */
export function BrokenCells() {
  const { host, words, language } = usePane();
  const broken = usePaneState((state) => schemeInHand(state)?.held?.broken) ?? [];
  return (
    <ul class="plain-list">
      {broken.map((finding) => {
        const { what, remedy } = renderSheetFinding(finding, language);
        const area = readAreaName(`'${finding.sheet.replace(/'/g, "''")}'!${finding.cell}`)?.area;
        return (
          <li key={`${finding.cell} ${what}`}>
            <button
              type="button"
              class="link"
              aria-label={words.month.openSheet(`${finding.sheet}!${finding.cell}`)}
              onClick={() => void host.selection.show(finding.sheet, area)}
            >
              {finding.cell}
            </button>{" "}
            {what} <span class="quiet">{remedy}</span>
          </li>
        );
      })}
    </ul>
  );
}
