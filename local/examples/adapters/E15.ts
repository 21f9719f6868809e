import { figureOf } from "../adapter";

export const E15 = figureOf("personal");
