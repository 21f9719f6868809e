/**
 * Everything that the texts leave open and the scheme document therefore names (part e of the catalogue), with what
 * the engine does where a scheme leaves it out. The one table that check, words and tests share. What can do harm
 * where it is left out (no floor, no cap, two headlines) is a finding of its own and isn't listed here.
 */
export const SWITCHES = {
  "indicator floor": 0,
  "total cap": null,
  "total digits": null,
  "total missing": "not graded",
  "ratio cap": null,
  "empty denominator": "undefined",
  steps: "full",
  "bonus cap": null,
  "ranking ties": "best",
  "item ties": "best",
  "ranked units": null,
  "raters missing": "undefined",
  "review rule": "last replaces",
  "periods divisor": "served",
  "period share": 0.6,
  "repetition applies": "from the second",
  "repetition cap": null,
  "escalation repeat": "once",
  "escalation year": "calendar",
  "missing periods": "break",
  "limit day": "included",
  "hours limit": "included",
  "windows placed": "calendar",
  "pay digits": null,
  "commission digits": null,
} as const;

/** A switch by its name. */
export type SwitchId = keyof typeof SWITCHES;
