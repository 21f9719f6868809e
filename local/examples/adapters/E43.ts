import { figureOf } from "../adapter";

export const E43 = figureOf("performance");
