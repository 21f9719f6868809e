import * as z from "zod/mini";

/** What a figure is counted in. */
export const unit = z.enum([
  "points",
  "rating",
  "share",
  "seconds",
  "minutes",
  "hours",
  "days",
  "months",
  "clients",
  "people",
  "times",
  "money",
  "items",
  "rank",
  "date",
  "yes or no",
  "text",
]);
