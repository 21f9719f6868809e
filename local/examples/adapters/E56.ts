import { figureOf } from "../adapter";

export const E56 = figureOf("visit_dates");
