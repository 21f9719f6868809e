import { describe, expect, it } from "vitest";
import afterSales from "../../core/schemes/ready/E49-after-sales.json";
import preSales from "../../core/schemes/ready/E48-pre-sales.json";
import type { Scheme } from "../../core/schemes/scheme";
import { sheet } from "../core/month/sheetNotation";
import { outcomeOf } from "./gradedSheet";

const schemes = [afterSales, preSales] as unknown as Scheme[];

describe("the ready schemes on a pre-sales export", () => {
  it("takes the one that uses more of the columns, with every indicator of it", () => {
    const table = sheet(
      "售前",
      `日期|客服昵称|询单人数|接待人数|付款人数|销售额|订单数|退款订单数|平均评分|评价数|解决数
      2026-06-01|小安|80|100|40|8,000元|40|1|4.7|20|90
      2026-06-02|小安|20|100|10|2000|10|0|4.7|20|90
      2026-06-01|小白|100|200|60|6000|60|6|4.1|30|150`,
    );
    const outcome = outcomeOf([table], schemes);
    if ("fault" in outcome) throw new Error(outcome.fault.code);
    const { scheme, people } = outcome;
    expect(scheme.id).toBe("pre-sales");
    expect(people).toMatchObject([
      // 100·35 + (0.5 of 0.55) 80·30 + (200 of 150) 100·20 + 88·10 + (1 of 50) 100·5; both received 200.
      {
        person: "小安",
        indicators: [
          { value: 4.7, points: 100 },
          { value: 0.5, points: 80 },
          { value: 200, points: 100 },
          { value: 200, points: 88 },
          { value: 0.02, points: 100 },
        ],
        total: 92.8,
        rank: 1,
      },
      // 82·35 + (0.6 of 0.55) 92·30 + (100 of 150) 58·20 + 88·10 + (6 of 60, included in the lower band) 80·5.
      {
        person: "小白",
        indicators: [
          { points: 82 },
          { value: 0.6, points: 92 },
          { value: 100, points: 58 },
          { points: 88 },
          { value: 0.1, points: 80 },
        ],
        total: 80.7,
        rank: 2,
      },
    ]);
  });
});
