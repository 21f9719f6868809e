import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ExcelWorkbook } from "../../../addin/workbook/excelWorkbook";
import { portContract } from "../../core/workbook/contract";
import { makeBook } from "./executor/book";
import { ExcelExecutor } from "./executor/excelExecutor";
import { loadOffice } from "./executor/loadOffice";

let executor = new ExcelExecutor(makeBook({}));
beforeAll(() => loadOffice(() => executor));
beforeEach(() => {
  executor = new ExcelExecutor(makeBook({}));
});

describe("ExcelWorkbook", () => {
  portContract((sheets) => {
    executor = new ExcelExecutor(makeBook(sheets));
    return Promise.resolve(new ExcelWorkbook());
  });

  it("waits", () => expect(1).toBe(1));
});
