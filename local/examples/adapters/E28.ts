import { figureOf } from "../adapter";

export const E28 = figureOf("appraisal_pay");
