import { figureOf } from "../adapter";

export const E59 = figureOf("goods_call");
