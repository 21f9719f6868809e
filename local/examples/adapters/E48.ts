import { weightedTotal } from "../weightedTotal";

export const E48 = weightedTotal;
