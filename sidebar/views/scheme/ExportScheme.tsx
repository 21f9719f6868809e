import { useEffect, useState } from "preact/hooks";
import { usePane, useScheme } from "../../pane/paneContext";

/** The scheme as JSON, to be copied or saved as a file. */
export function ExportScheme() {
  const scheme = useScheme();
  const { start } = usePane().words;
  const [address, setAddress] = useState<string>();
  const text = JSON.stringify(scheme, undefined, 2);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return (
    <div class="stack">
      <p class="quiet">{start.exportHint}</p>
      <textarea
        class="field area"
        rows={6}
        readOnly
        aria-label={start.export}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <a href={address} download={`${scheme.id}.json`}>
        {start.exportFile}
      </a>
    </div>
  );
}
