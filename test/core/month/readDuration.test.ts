import { describe, expect, it } from "vitest";
import { readDuration } from "../../../core/month/readDuration";

const read = (raw: string, header = "Time", shown = raw): number | undefined =>
  readDuration({ raw, shown }, header);

describe("readDuration", () => {
  it.each([
    ["00:01:38", 98],
    ["1:38", 98],
    ["26:00:00", 93_600],
    ["00：00：38", 38],
    ["38 s", 38],
    ["38秒", 38],
    ["1分20秒", 80],
    ["2小时3分", 7380],
    ["1h 5m", 3900],
    ["5 min", 300],
    ["98.5", 98.5],
    ["0", 0],
  ])("reads %s as %d seconds", (raw, seconds) => {
    expect(read(raw)).toBe(seconds);
  });

  it("takes a fraction of a day that is shown as a time", () => {
    expect(read("1.6550925925925926E-3", "Time", "00:02:23")).toBe(143);
    // Shown without seconds, the two parts are hours and minutes: only the stored number tells.
    expect(read("1.3888888888888888E-2", "Time", "0:20")).toBe(1200);
  });

  it("takes a stored number that is shown in words by what is shown", () => {
    expect(read("1.1898148148148149E-2", "平均处理时长", "0时17分08秒")).toBe(1028);
    expect(read("1.1898148148148149E-2", "Time", "17m8s")).toBe(1028);
    expect(read("1.0416666666666666E-2", "Time", "0时15分")).toBe(900);
    expect(read("38.4", "Time", "38秒")).toBe(38.4);
    expect(read("17", "Time", "17分")).toBe(1020);
  });

  it("refuses a fraction of a day that isn't shown as a time, instead of taking it for less than a second", () => {
    expect(read("0.0119")).toBeUndefined();
    expect(read("0.5", "Duration (min)")).toBe(30);
  });

  it("takes plain numbers in the unit of the header", () => {
    expect(read("2", "平均时长(分钟)")).toBe(120);
    expect(read("2", "Duration (min)")).toBe(120);
    expect(read("2", "时长（小时）")).toBe(7200);
    expect(read("2", "Speed of answer in seconds")).toBe(2);
  });

  it.each(["", "-5", "1:75:00", "1:80", "quick", "12:30 PM", "::", "1e400"])("refuses %j", (raw) => {
    expect(read(raw)).toBeUndefined();
  });
});
