import { figureOf } from "../adapter";

export const E46 = figureOf("in_time");
