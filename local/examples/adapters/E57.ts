import { figuresOf } from "../adapter";

export const E57 = figuresOf({ paid: "paid", own: "own" });
