import { answerCheckTable } from "./answers/checkTable";
import { figureAnswers } from "./figureAnswers";
import type * as declared from "./functions";

/** What answers each declared function, by its name. */
export const answers: typeof declared = { ...figureAnswers, checkTable: answerCheckTable };
