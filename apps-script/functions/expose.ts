/* Entry of the Apps Script bundle: gives the stubs, which stand outside of it, the two functions they call. */
import { run } from "../loader/run";
import { answer } from "./answer";

kaohe = answer;
kaoheRun = run;
