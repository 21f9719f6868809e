import { figureOf } from "../adapter";

export const E69 = figureOf("total");
