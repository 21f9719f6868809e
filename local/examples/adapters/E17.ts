import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

export const E17: Adapter = (input, scheme) => {
  const { public: publicSales, ...others } = Object.fromEntries(input.values());
  const given = { ...others, ...(publicSales !== undefined && { public_sales: publicSales }) };
  return appraised(scheme, new Map(Object.entries(given))).figure("pay");
};
