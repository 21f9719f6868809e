import { figureOf } from "../adapter";

export const E66 = figureOf("visit");
