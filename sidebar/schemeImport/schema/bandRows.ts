import * as z from "zod/mini";

const cell = z.union([z.number(), z.string()]);

/** Rows of a band table: the limits, then at least one answer. */
export const bandRows = z.array(z.array(cell).check(z.minLength(2))).check(z.minLength(1));

const edges = z.enum(["as worded", "lower", "upper", "round"]);

/** The fields of whatever has bands. */
export const bands = { bands: bandRows, edges: z.exactOptional(edges) };
