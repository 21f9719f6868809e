import type { SchemeCommandWords } from "../schemeCommandWords";
import { countOf } from "./countOf";

const HELP = "npm run scheme -- help shows how it is used.";

/** Texts of the scheme command in English. */
export const schemeCommand: SchemeCommandWords = {
  help: `Looks at schemes: the ready ones by id or catalogue entry (E15), your own by file (.json, or .xlsx with a scheme sheet).

  npm run scheme -- list                        all ready schemes by field
  npm run scheme -- show ID|FILE.json           the scheme as its sheet shows it
  npm run scheme -- check ID|FILE.json          what is wrong or left open in it
  npm run scheme -- sheet ID --out FILE.xlsx    the scheme as a sheet, to be edited by hand
  npm run scheme -- json ID|FILE.xlsx           the scheme as JSON
  npm run scheme -- explain ID|FILE.json --row "sales=18000, score=80"
                                                what these values come to, step by step

  --row     values of one person by the ids of inputs, parameters and indicators; several --row are ranked
            lists: months=90;92;88   incidents: rude=2 (cases), late.size=12, praise.points=5
  --choice  takes another reading: --choice edge15000=second_band
  --lang    en, zh-CN or zh-TW`,
  faults: (say) => ({
    "no command": ({ found }) =>
      `${found === null ? "What is to be done?" : `“${found}” is no command.`} list, show, check or explain. ${HELP}`,
    "no scheme named": ({ command }) => `Which scheme? npm run scheme -- ${command} ID or FILE.json. ${HELP}`,
    "unknown option": ({ option }) => `There is no option ${option}. ${HELP}`,
    "not name=value": ({ found }) => `--row: “${found}” should be a name and a value, such as sales=18000.`,
    "unknown figure": ({ found, nearest, known }) =>
      `--row: the scheme takes no “${found}”.${nearest === null ? "" : ` Is ${nearest} meant?`} It takes: ${known.join(", ")}.`,
    "not a number": ({ name, found }) => `--row: ${name} holds “${found}”, which is no number.`,
    "unknown choice": ({ found, known }) =>
      `--choice: there is no “${found}”. There are: ${known.join(", ")}.`,
    "bad language": ({ found }) => `--lang ${found}: the languages are en, zh-CN, zh-TW.`,
    "no scheme sheet": ({ file }) =>
      `${file} holds no scheme sheet. Write one with npm run scheme -- sheet ID --out FILE.xlsx.`,
    "several scheme sheets": ({ file, sheets }) =>
      `${file} holds several schemes: ${sheets.join(", ")}. Name one behind a #: FILE.xlsx#${sheets[0] ?? ""}`,
    "broken scheme sheet": ({ findings, faults }) =>
      [
        "The scheme sheet can't be used as it is:",
        ...findings.map((finding) => `  ${say.finding(finding)}`),
        ...faults.map(({ cell, fault }) => `  ${cell}: ${say.fault(fault)}`),
      ].join("\n"),
    "no output": () => `Where is the sheet to go? --out FILE.xlsx. ${HELP}`,
  }),
  schemes: (count) => `${count} ready schemes`,
  skeleton: " (skeleton, to be completed)",
  person: (number) => `Person ${number}`,
  source: (document, entry) => `Source: ${document} (${entry})`,
  choice: (question, taken) => `${question} Taken: ${taken}`,
  noFindings: "Nothing to complain about.",
  finding: (severity, place, what, remedy) => `${severity}: ${place}: ${what} ${remedy}`.trimEnd(),
  severities: { error: "Error", warning: "To check", info: "Note" },
  findings: (errors, warnings, infos) =>
    `${countOf(errors, "error", "errors")}, ${warnings} to check, ${countOf(infos, "note", "notes")}`,
  sheetWritten: (file, sheet) =>
    `Written: ${file}, sheet “${sheet}”. Edit it and look at it again: npm run scheme -- check ${file}`,
  groups: {
    "e-commerce service": "E-commerce service",
    "call centre": "Call centre",
    "property office": "Property office",
    hospital: "Hospital",
    sales: "Sales",
    dealers: "Dealers",
    "return visits": "Return visits",
    "team contests": "Team contests",
    "pay and commission tables": "Pay and commission tables",
    "escalation rules": "Escalation rules",
    "service centre": "Service centre",
  },
};
