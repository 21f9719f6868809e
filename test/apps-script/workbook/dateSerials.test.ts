import { describe, expect, it } from "vitest";
import { serialOf, zoneOffset } from "../../../apps-script/workbook/dateSerials";

/** A zone an hour ahead from 29 March to 25 October 2026, asked as the service is. */
function summerZone(): { offset: ReturnType<typeof zoneOffset>; asked: () => number } {
  let count = 0;
  const offset = zoneOffset((moment) => {
    count++;
    const isSummer = moment >= new Date("2026-03-29T01:00Z") && moment < new Date("2026-10-25T01:00Z");
    return isSummer ? "+0200" : "+0100";
  });
  return { offset, asked: () => count };
}

describe("serial numbers of dates", () => {
  it("are those of the spreadsheet's own clock, on both sides of its change to summer time", () => {
    const { offset } = summerZone();
    expect(serialOf(new Date("2026-03-28T23:00Z"), "", offset)).toBe(46_110);
    expect(serialOf(new Date("2026-03-29T22:00Z"), "", offset)).toBe(46_111);
    expect(serialOf(new Date("2026-06-15T10:00Z"), "", offset)).toBe(46_188.5);
  });

  it("cost two questions a month, whatever the number of dates", () => {
    const { offset, asked } = summerZone();
    for (let hour = 0; hour < 700; hour++) serialOf(new Date(Date.UTC(2026, 5, 1, hour)), "", offset);
    expect(asked()).toBe(2);
  });

  it.each([
    ["0:00:38", 38 / 86_400],
    ["25:30", 25.5 / 24],
    ["-1:00:00", -1 / 24],
    ["1:15:00 PM", 13.25 / 24],
    ["12:00 AM", 0],
  ])("are taken from what is shown where there is only a time: %s", (shown, serial) => {
    expect(serialOf(new Date("1899-12-30T00:00Z"), shown, () => 485)).toBeCloseTo(serial, 12);
  });
});
