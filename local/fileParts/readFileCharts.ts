import { readAreaName } from "../../core/workbook/areaName";
import type { ColumnChart } from "../../core/workbook/sheetLayout";
import { relationsOf } from "./relations";
import { scanTags } from "./scanTags";
import type { ZipParts } from "./zipParts";

interface Anchor {
  row: number;
  column: number;
  relation: string;
}

/** Where the charts of a drawing stand, by the relation that names each; other things that are drawn have none. */
function readAnchors(xml: string): { anchors: Anchor[]; hasPictures: boolean } {
  const anchors: Anchor[] = [];
  let hasPictures = false;
  let reads: "row" | "column" | undefined;
  let isFrom = false;
  scanTags(xml, {
    open(name, attributes) {
      if (/^(twoCell|oneCell|absolute)Anchor$/.test(name)) anchors.push({ row: 0, column: 0, relation: "" });
      if (name === "from") isFrom = true;
      if (name === "row") reads = "row";
      if (name === "col") reads = "column";
      if (name === "pic") hasPictures = true;
      const last = anchors.at(-1);
      if (name === "chart" && last) last.relation = attributes.get("r:id") ?? "";
    },
    text(text) {
      const last = anchors.at(-1);
      if (isFrom && reads && last) last[reads] = Number(text);
    },
    close(name) {
      if (name === "from") isFrom = false;
      if (name === "row" || name === "col") reads = undefined;
    },
  });
  return { anchors: anchors.filter(({ relation }) => relation !== ""), hasPictures };
}

/** A chart as we draw them, columns of one series; undefined for any other. */
function readColumns(xml: string, sheet: string): Omit<ColumnChart, "at"> | undefined {
  const path: string[] = [];
  const found = { title: "", categories: "", values: "", series: 0, isColumns: false };
  scanTags(xml, {
    open(name, attributes) {
      path.push(name);
      if (name === "ser") found.series++;
      if (name === "barDir" && attributes.get("val") !== "bar") found.isColumns = true;
    },
    text(text) {
      const last = path.at(-1);
      if (last === "t" && path.includes("title") && !path.includes("plotArea")) found.title += text;
      if (last === "f" && path.includes("cat")) found.categories += text;
      if (last === "f" && path.includes("val")) found.values += text;
    },
    close() {
      path.pop();
    },
  });
  const [categories, values] = [readAreaName(found.categories), readAreaName(found.values)];
  const isOurs =
    found.isColumns && found.series === 1 && categories?.sheet === sheet && values?.sheet === sheet;
  return isOurs ? { title: found.title, categories: categories.area, values: values.area } : undefined;
}

/** The charts of a sheet that we can draw, and what else is drawn on it. */
export async function readFileCharts(
  parts: ZipParts,
  drawing: string,
  sheet: string,
): Promise<{ charts: ColumnChart[]; hasOtherCharts: boolean; hasPictures: boolean }> {
  const { anchors, hasPictures } = readAnchors(await parts.textOf(drawing));
  const relations = await relationsOf(parts, drawing);
  const charts: ColumnChart[] = [];
  for (const { row, column, relation } of anchors) {
    const part = relations.find(({ id }) => id === relation)?.part ?? "";
    const columns = readColumns(await parts.textOf(part), sheet);
    if (columns) charts.push({ ...columns, at: { row, column } });
  }
  return { charts, hasOtherCharts: charts.length < anchors.length, hasPictures };
}
