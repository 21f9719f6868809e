import type { FakeHost } from "./fakeHost";

/** Throws where google.script.run would refuse or lose a value: it takes no dates, no functions, nothing undefined in arrays. */
export function passed(value: unknown): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map(passed);
  if (typeof value === "object" && [Object.prototype, null].includes(Object.getPrototypeOf(value) as null))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, passed(each)]));
  throw new TypeError(`google.script.run can't pass ${Object.prototype.toString.call(value)}`);
}

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

/** What Google gives the sidebar's page, over a fake host. */
export function bridgeTo(host: Pick<FakeHost, "run">): { script: { run: Runner } } {
  const runner = (onSuccess: (answer: unknown) => void, onFailure: (error: Error) => void): Runner =>
    new Proxy({} as Runner, {
      get: (_, name) => {
        if (name === "withSuccessHandler") return (handler: typeof onSuccess) => runner(handler, onFailure);
        if (name === "withFailureHandler") return (handler: typeof onFailure) => runner(onSuccess, handler);
        return (...given: unknown[]): void => {
          setTimeout(() => {
            try {
              onSuccess(passed(host.run(String(name), given.map(passed), "sidebar")));
            } catch (error) {
              onFailure(new Error((error as Error).message));
            }
          });
        };
      },
    });
  return {
    script: {
      run: runner(
        () => undefined,
        () => undefined,
      ),
    },
  };
}
