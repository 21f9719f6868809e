/*
 * `npm run bench` measures the cell functions, the month of a department, the month in Excel, calls of Google's service,
 * and grid and pane in a browser; with the word functions, month, excel, sheets, grid or pane behind it one of them alone:
 * `npm run bench -- grid`.
 */
import { benchFunctions } from "./benchFunctions";
import { benchExcel } from "./excel/benchExcel";
import { benchGrid } from "./grid/benchGrid";
import { benchMonth } from "./month/benchMonth";
import { benchPane } from "./pane/benchPane";
import { benchSheets } from "./sheets/benchSheets";

const [, , wanted = "all"] = process.argv;
const isWanted = (name: string): boolean => wanted === "all" || wanted === name;
if (isWanted("functions")) await benchFunctions();
if (isWanted("month")) benchMonth();
if (isWanted("excel")) await benchExcel();
if (isWanted("sheets")) await benchSheets();
if (isWanted("grid")) await benchGrid();
if (isWanted("pane")) await benchPane();
