import { figureOf } from "../adapter";

export const E55 = figureOf("visited_often_enough");
