/*
 * `npm run bench` measures the cell functions, the month of a department, and the month in Excel; `npm run bench --
 * functions`, `-- month` or `-- excel` one of them alone.
 */
import { benchFunctions } from "./benchFunctions";
import { benchExcel } from "./excel/benchExcel";
import { benchMonth } from "./month/benchMonth";

const [, , wanted] = process.argv;
const isWanted = (name: string): boolean => wanted === undefined || wanted === name;
if (isWanted("functions")) await benchFunctions();
if (isWanted("month")) benchMonth();
if (isWanted("excel")) await benchExcel();
