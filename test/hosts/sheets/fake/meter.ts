/** How a function of the script was started, which decides what it may do. */
export type Execution = "custom function" | "simple trigger" | "menu" | "sidebar" | "time trigger";

const WRITES =
  /^(set|clear|insert|delete|remove|merge|break|create|protect|auto|add|copy|hide|show|apply|toast|flush)/;
/** Objects that are put together before anything is written with them. */
const BUILDERS = /Builder$|^Chart|^Menu$|^Html|^SpreadsheetApp$/;
const NEEDS_PERMISSION = /^(Properties|ScriptApp|TriggerBuilder|Trigger$|Lock)/;

/** Counts the calls of the service, refuses those that an execution may not make, and fails where a test wants it to. */
export class Meter {
  calls = 0;
  readonly callsByName = new Map<string, number>();
  execution: Execution = "menu";
  /** Thrown in place of the call with this number. */
  failsAt: { readonly call: number; readonly error: Error } | undefined;

  count(type: string, method: string): void {
    const name = `${type}.${method}`;
    this.refuse(type, method);
    this.calls++;
    this.callsByName.set(name, (this.callsByName.get(name) ?? 0) + 1);
    if (this.failsAt?.call === this.calls) throw this.failsAt.error;
  }

  reset(): void {
    this.calls = 0;
    this.callsByName.clear();
    this.failsAt = undefined;
  }

  private refuse(type: string, method: string): void {
    const isUi = method === "getUi" || type === "Ui";
    if (isUi && (this.execution === "custom function" || this.execution === "time trigger"))
      throw new Error(`Exception: Cannot call SpreadsheetApp.getUi() from this context.`);
    if (this.execution === "custom function" && WRITES.test(method) && !BUILDERS.test(type))
      throw new Error(`Exception: You do not have permission to call ${method}.`);
    const isFree = this.execution === "custom function" || this.execution === "simple trigger";
    const isServices = type === "PropertiesService" || type === "ScriptApp" || type === "LockService";
    if (isFree && (isServices || NEEDS_PERMISSION.test(type)) && method !== "AuthMode")
      throw new Error(
        `Exception: You do not have permission to call ${type}.${method}. Required permissions: …`,
      );
  }
}

const behind = new WeakMap<object, object>();

/** The fake's own object behind one that a script was handed. */
export function unmetered(service: object): unknown {
  return behind.get(service) ?? service;
}

/**
 * An object of the service as a script sees it: every call is counted, and what the fake doesn't have is an error
 * instead of undefined.
 */
export function metered<Service extends object>(meter: Meter, type: string, service: Service): Service {
  const handle = new Proxy(service, {
    get(target, name) {
      if (typeof name === "symbol" || name === "toJSON" || name === "then") return undefined;
      if (!(name in target)) throw new TypeError(`${type}.${name} isn't in the fake`);
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...given: unknown[]): unknown => {
        meter.count(type, name);
        return Reflect.apply(member, target, given);
      };
    },
  });
  behind.set(handle, service);
  return handle;
}
