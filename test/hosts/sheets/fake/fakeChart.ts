import type { Meter } from "./meter";
import { metered } from "./meter";

/** Puts a chart together; the chart is what was asked for. */
export class FakeChartBuilder {
  private readonly asked: Record<string, unknown> = {};
  private readonly ranges: string[] = [];

  constructor(private readonly meter: Meter) {}

  asColumnChart(): object {
    this.asked.type = "COLUMN";
    return this.handle;
  }
  addRange(range: { getA1Notation(): string }): object {
    this.ranges.push(range.getA1Notation());
    return this.handle;
  }
  setNumHeaders(count: number): object {
    this.asked.headers = count;
    return this.handle;
  }
  setOption(name: string, value: unknown): object {
    this.asked[name] = value;
    return this.handle;
  }
  setPosition(row: number, column: number): object {
    this.asked.position = [row, column];
    return this.handle;
  }
  build(): object {
    return { ...this.asked, ranges: this.ranges };
  }

  private get handle(): object {
    return metered(this.meter, "ChartBuilder", this);
  }
}
