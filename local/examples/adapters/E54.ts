import { figureOf } from "../adapter";

export const E54 = figureOf("visit_rate");
