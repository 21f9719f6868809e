import { figureOf } from "../adapter";

export const E51 = figureOf("grade");
