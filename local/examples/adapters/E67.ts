import { figureOf } from "../adapter";

export const E67 = figureOf("total");
