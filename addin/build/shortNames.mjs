/**
 * Fields that the bundles call by short names, since the minifier keeps all names of fields. Each is read and written
 * by name alone: as a field in code, or as a place of a sentence (`{found}`). No name may stand here that is also a
 * text (an option, an argument, a code) or that the language, Excel or Google Sheets knows: a test refuses those. Nor
 * may a key of an object that is walked with `Object.keys` or `Object.entries`, which no test can see.
 */
export const shortNames = `
  accepts accrued allowed amount answer answerCell answerRow answers argument asOneColumn asked atLeast
  atMost cell cells claim claimants code column columns compared coveredBy dayOfMonth divideBy empty
  expected extra fault faultBelow form found fullPoints header headers holds inPercent interval known
  leastPlaces limits makeUpDays meant multiple namesUpperLimits negative numbers obstacle otherwise
  overlapping owners partial partition pays peak peek per periodShare pointsPerStep precision raise rank
  reached reason regained roundTo rounded roundedTo rows settle severity share side start table take
  tier token totalFraction touching where written zeroBelow zeroIfMoreThan
`
  .trim()
  .split(/\s+/);
