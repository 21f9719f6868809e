import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

export const E16: Adapter = (input, scheme) => {
  const { total, ...others } = Object.fromEntries(input.values());
  const values = new Map(Object.entries({ ...others, ...(total !== undefined && { public_sales: total }) }));
  return appraised(scheme, values).figure("public_share");
};
