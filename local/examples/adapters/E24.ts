import { figureOf } from "../adapter";

export const E24 = figureOf("node");
