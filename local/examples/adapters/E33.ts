import { figureOf } from "../adapter";

export const E33 = figureOf("total");
