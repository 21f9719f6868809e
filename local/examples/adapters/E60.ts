import { figureOf } from "../adapter";

export const E60 = figureOf("visits_a_quarter");
