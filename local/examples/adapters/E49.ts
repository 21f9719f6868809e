import { weightedTotal } from "../weightedTotal";

export const E49 = weightedTotal;
