const STYLE = `body { font: 16px/1.6 "Segoe UI", "PingFang SC", "PingFang TC", "Microsoft YaHei", "Microsoft JhengHei", sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #242424; background: #fff }
h2 { margin-top: 2em; border-top: 1px solid #d1d1d1; padding-top: 1em }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #d1d1d1; padding: 0.3em 0.6em; text-align: start; vertical-align: top }
th { background: #f5f5f5 }
code { background: #f5f5f5; padding: 0.1em 0.3em; overflow-wrap: anywhere }
@media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #1f1f1f } code, th { background: #333 } }`;

/**
 * The function reference as a page, which the help links of Excel open: browsers show Markdown as bare text or save it.
 * @param {string} markdown as `writeReference` makes it: headings, paragraphs, tables, lists and code
 * @param {string} language of the texts
 * @returns {string} HTML
 */
export function writeReferencePage(markdown, language) {
  const blocks = markdown.trim().split("\n\n");
  const [title] = blocks;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title.replace(/^# /, ""))}</title>
<style>
${STYLE}
</style>
</head>
<body>
${blocks.map(writeBlock).join("\n")}
</body>
</html>
`;
}

function writeBlock(block) {
  const heading = /^(#+) (.*)$/.exec(block);
  if (heading) return `<h${heading[1].length}>${writeInline(heading[2])}</h${heading[1].length}>`;
  const lines = block.split("\n");
  if (block.startsWith("| ")) return writeTable(lines);
  if (block.startsWith("- "))
    return `<ul>${lines.map((line) => `<li>${writeInline(line.slice(2))}</li>`).join("")}</ul>`;
  return `<p>${lines.map((line) => writeInline(line.trimEnd())).join("<br>")}</p>`;
}

function writeTable([head, , ...rows]) {
  const write = (row, cell) =>
    `<tr>${cellsOf(row)
      .map((text) => `<${cell}>${writeInline(text)}</${cell}>`)
      .join("")}</tr>`;
  return `<table>${write(head, "th")}${rows.map((row) => write(row, "td")).join("")}</table>`;
}

function cellsOf(row) {
  return row
    .slice(2, -2)
    .split(" | ")
    .map((cell) => cell.replaceAll("\\|", "|"));
}

function writeInline(text) {
  return escapeHtml(text).replace(/`([^`]*)`/g, "<code>$1</code>");
}

function escapeHtml(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
