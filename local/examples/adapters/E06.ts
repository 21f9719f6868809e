import { figuresOf } from "../adapter";

export const E06 = figuresOf({ forbidden: "forbidden" });
