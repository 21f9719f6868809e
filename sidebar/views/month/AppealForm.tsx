import { useState } from "preact/hooks";
import { readNumber } from "../../../core/numbers/readNumber";
import { fileAppeal } from "../../../core/setup/fileAppeal";
import { Button } from "../../controls/Button";
import { MessageBar } from "../../controls/MessageBar";
import { TextField } from "../../controls/TextField";
import { usePane, useScheme } from "../../pane/paneContext";
import { faultOf } from "../../ports/faultOf";
import { forgetContent } from "../../workbook/keptContent";

const FIELDS = ["month", "person", "figure", "before", "after", "reason"] as const;
type Field = (typeof FIELDS)[number];
const NEEDED: readonly Field[] = ["person", "figure", "after", "reason"];

const BLANK: Readonly<Record<Field, string>> = {
  month: "",
  person: "",
  figure: "",
  before: "",
  after: "",
  reason: "",
};

/** A number as the sheet keeps numbers, anything else as text. */
const asContent = (text: string): string | number => {
  const number = readNumber(text);
  return number !== undefined && !/[%％]/.test(text) ? number : text.trim();
};

/** The month before the one of a date: appeals are mostly about it. */
function monthBefore(today: string): string {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return month === 1 ? `${String(year - 1)}-12` : `${String(year)}-${String(month - 1).padStart(2, "0")}`;
}

/** Files an appeal: enters it in the appeals sheet, where somebody decides on it. */
export function AppealForm() {
  const { host, words, language } = usePane();
  const { month: texts, shell } = words;
  const scheme = useScheme();
  const [typed, setTyped] = useState({ ...BLANK, month: monthBefore(host.today()) });
  const [told, setTold] = useState<{ readonly kind: "done" | "error"; readonly text: string }>();
  const file = async (): Promise<void> => {
    if (NEEDED.some((field) => typed[field].trim() === "")) {
      setTold({ kind: "error", text: texts.incomplete });
      return;
    }
    const filed = fileAppeal(
      await host.workbook.read(),
      {
        month: typed.month.trim(),
        person: typed.person.trim(),
        scheme: scheme.names[language],
        figure: typed.figure.trim(),
        before: asContent(typed.before),
        after: asContent(typed.after),
        reason: typed.reason.trim(),
        filed: host.today(),
      },
      language,
    );
    if (!filed) {
      setTold({ kind: "error", text: texts.appealLacks });
      return;
    }
    await host.workbook.apply(filed.changes);
    forgetContent(host);
    setTyped({ ...BLANK, month: typed.month });
    setTold({ kind: "done", text: texts.appealDone(filed.sheet, filed.row + 1) });
    await host.selection.show(filed.sheet, { row: filed.row, column: 0, rows: 1, columns: 1 });
  };
  return (
    <div class="stack">
      <p class="quiet">{texts.appealHint}</p>
      {FIELDS.map((field) => (
        <label class="line" key={field}>
          <span>{texts[field]}</span>
          <TextField
            label={texts[field]}
            value={typed[field]}
            onInput={(text) => setTyped((before) => ({ ...before, [field]: text }))}
          />
        </label>
      ))}
      <Button
        onClick={() =>
          void file().catch((thrown: unknown) => {
            const { code, detail } = faultOf(thrown);
            setTold({ kind: "error", text: shell.faults[code](detail) });
          })
        }
      >
        {texts.appealDo}
      </Button>
      <div role="status">{told ? <MessageBar kind={told.kind}>{told.text}</MessageBar> : null}</div>
    </div>
  );
}
