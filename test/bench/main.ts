/*
 * `npm run bench` measures the cell functions and the month of a department; `npm run bench -- functions` or
 * `npm run bench -- month` one of them alone.
 */
import { benchFunctions } from "./benchFunctions";
import { benchMonth } from "./month/benchMonth";

const [, , wanted] = process.argv;
if (wanted !== "month") await benchFunctions();
if (wanted !== "functions") benchMonth();
