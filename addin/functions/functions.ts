/* Entry of the functions bundle: registers every declared function with Excel, in any runtime that loads it. */
import { answers } from "../../core/functions/answers";
import { readDisplayLanguage } from "./readDisplayLanguage";
import { registerFunctions } from "./registerFunctions";

registerFunctions(answers, readDisplayLanguage);

// Excel waits for this call before it takes a shared runtime as loaded; nothing here depends on its answer.
if (typeof Office !== "undefined") void Office.onReady();
