import { describe } from "vitest";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import { portContract } from "./contract";

describe("MemoryWorkbook", () => {
  portContract((sheets) => Promise.resolve(new MemoryWorkbook(sheets)));
});
