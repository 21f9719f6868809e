import type { SettledBands } from "../../../core/bands/settleBands";
import { payFindings } from "../../../core/check/payFindings";
import { commissionFor } from "../../../core/commission/commissionFor";
import type { CommissionMethod } from "../../../core/commission/method";
import { payLine } from "../../../core/schemeCheck/payLine";
import type { CurveLine, Fall } from "../../charts/payCurve/layoutPayCurve";

/** A fall with the amount that was reached just before it. */
export interface PeakedFall extends Fall {
  readonly peak: number;
}

/** A jump of what is paid. */
export interface PayJump {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** What a commission table pays along its figure, and how other methods would pay by the same rates. */
export interface CommissionCurve {
  readonly lines: readonly CurveLine[];
  readonly to: number;
  readonly falls: readonly PeakedFall[];
  readonly jumps: readonly PayJump[];
}

/** Methods that the rates of a table can be read by, each beside the others. */
const COMPARED: readonly CommissionMethod[] = ["whole", "marginal"];
const BY_RATES: ReadonlySet<CommissionMethod> = new Set(["whole", "marginal", "base", "quick"]);

/** The methods that a plot shows: the scheme's own first, then those that its rates can be compared by. */
export function methodsShown(method: CommissionMethod): CommissionMethod[] {
  return BY_RATES.has(method) ? [method, ...COMPARED.filter((other) => other !== method)] : [method];
}

/** The commission on sales; undefined where no tier holds them. */
export function amountBy(
  settled: SettledBands,
  method: CommissionMethod,
): (sales: number) => number | undefined {
  const commission = commissionFor(settled, method);
  return (sales) => {
    const amount = commission(sales);
    return typeof amount === "number" ? amount : undefined;
  };
}

function endOfPlot(edges: readonly number[], falls: readonly PeakedFall[]): number {
  const last = edges[edges.length - 1] ?? 0;
  const regained = Math.max(0, ...falls.map(({ to }) => to ?? 0));
  return Math.max(last * 1.3, regained * 1.08, last === 0 ? 1000 : 0);
}

/** Works out the curve by the engine that pays people. */
export function commissionCurve(
  settled: SettledBands,
  method: CommissionMethod,
  methods: readonly CommissionMethod[],
): CommissionCurve {
  const { edges } = settled.partition;
  const findings = payFindings(settled, method);
  const falls = findings.flatMap(({ message }): PeakedFall[] =>
    message.code === "pays-less" ? [{ from: message.at, to: message.regained, peak: message.peak }] : [],
  );
  const jumps = findings.flatMap(({ message }): PayJump[] => (message.code === "jump" ? [message] : []));
  const to = endOfPlot(edges, falls);
  return {
    to,
    falls,
    jumps,
    lines: methods.map((each) => ({
      id: each,
      stretches: payLine(edges, { from: 0, to }, amountBy(settled, each)),
    })),
  };
}
