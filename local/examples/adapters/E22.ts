import { figureOf } from "../adapter";

export const E22 = figureOf("grade");
