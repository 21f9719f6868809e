/*
 * `npm run bench` measures the cell functions and the month of a department; `npm run bench -- functions`,
 * `-- month` or `-- sheets` (calls of Google's service) one of them alone.
 */
import { benchFunctions } from "./benchFunctions";
import { benchMonth } from "./month/benchMonth";
import { benchSheets } from "./sheets/benchSheets";

const [, , wanted] = process.argv;
const isWanted = (name: string): boolean => wanted === undefined || wanted === name;
if (isWanted("functions")) await benchFunctions();
if (isWanted("month")) benchMonth();
if (isWanted("sheets")) await benchSheets();
