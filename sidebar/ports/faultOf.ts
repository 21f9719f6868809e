import { HostFault } from "./hostFault";

/** Whatever a port throws, as a fault that the pane has words for. */
export function faultOf(thrown: unknown): HostFault {
  if (thrown instanceof HostFault) return thrown;
  return new HostFault("failed", thrown instanceof Error ? thrown.message : String(thrown));
}
