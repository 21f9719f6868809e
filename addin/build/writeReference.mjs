/**
 * The function reference as Markdown: for each function its signature as each host spells it, parameters, answer, examples and source.
 * @param {(import("./readCatalogue.mjs").CatalogueEntry & { title?: string })[]} catalogue in that language
 * @param {Record<"title" | "intro" | "parameter" | "meaning" | "optional" | "answers" | "example" | "source", string>} headings in that language
 * @returns {string}
 */
export function writeReference(catalogue, headings) {
  const sections = catalogue.map((entry) => writeFunction(entry, headings));
  return [`# ${headings.title}`, headings.intro, ...sections].join("\n\n") + "\n";
}

function writeFunction({ id, title, description, parameters, returns, examples, source }, headings) {
  const signature = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  const rows = parameters.map(
    ({ name, optional, description: meaning }) =>
      `| ${name}${optional ? ` (${headings.optional})` : ""} | ${meaning.replace(/\|/g, "\\|")} |`,
  );
  const shown = examples.flatMap(({ formula, answer }) =>
    ["PERF.", "PERF_"].map((prefix) => `- \`=${prefix}${formula.slice(1)}\` → \`${answer}\``),
  );
  return [
    `## ${title ? `${id} ${title}` : id}`,
    description,
    `Excel: \`=PERF.${id}(${signature})\`  \nGoogle Sheets: \`=PERF_${id}(${signature})\``,
    [`| ${headings.parameter} | ${headings.meaning} |`, "| --- | --- |", ...rows].join("\n"),
    `${headings.answers}: ${returns}`,
    ...(shown.length > 0 ? [`${headings.example}:\n\n${shown.join("\n")}`] : []),
    `${headings.source}: ${source}`,
  ].join("\n\n");
}
