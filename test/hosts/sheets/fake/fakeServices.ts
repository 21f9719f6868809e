import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { offsetMinutes } from "./displayed";
import type { Meter } from "./meter";
import { metered, unmetered } from "./meter";

const LARGEST_PROPERTY_BYTES = 9 * 1024;
const LARGEST_STORE_BYTES = 500 * 1024;

/** The properties of a document, with the limits of the real ones. */
export class FakeProperties {
  readonly kept = new Map<string, string>();

  getProperty(name: string): string | null {
    return this.kept.get(name) ?? null;
  }
  getProperties(): Record<string, string> {
    return Object.fromEntries(this.kept);
  }
  setProperty(name: string, value: unknown): this {
    if (Buffer.byteLength(name + String(value)) > LARGEST_PROPERTY_BYTES)
      throw new Error("Exception: Argument too large: value");
    this.kept.set(name, String(value));
    const total = [...this.kept].reduce((bytes, [key, text]) => bytes + Buffer.byteLength(key + text), 0);
    if (total > LARGEST_STORE_BYTES)
      throw new Error("Exception: You have exceeded the property storage quota.");
    return this;
  }
  setProperties(values: Record<string, unknown>): this {
    for (const [name, value] of Object.entries(values)) this.setProperty(name, value);
    return this;
  }
  deleteProperty(name: string): this {
    this.kept.delete(name);
    return this;
  }
}

/** A lock that one execution has, or somebody else. */
export class FakeLock {
  isTaken = false;
  /** True where a colleague's run is under way. */
  isOthers = false;

  tryLock(waitMs: unknown): boolean {
    if (typeof waitMs !== "number") throw new Error("Exception: Invalid argument: timeoutInMillis");
    if (this.isOthers || this.isTaken) return false;
    this.isTaken = true;
    return true;
  }
  hasLock(): boolean {
    return this.isTaken;
  }
  releaseLock(): void {
    this.isTaken = false;
  }
}

/** A trigger that a script installed. */
export interface FakeTrigger {
  readonly id: string;
  readonly handler: string;
  readonly day: number;
  readonly hour: number;
  readonly zone: string;
}

/** The triggers of the user who runs the script. */
export class FakeTriggers {
  installed: FakeTrigger[] = [];
  private next = 1;

  constructor(private readonly meter: Meter) {}

  readonly service = {
    AuthMode: { NONE: "NONE", LIMITED: "LIMITED", FULL: "FULL", CUSTOM_FUNCTION: "CUSTOM_FUNCTION" },
    getProjectTriggers: () => this.installed.map((trigger) => this.handle(trigger)),
    deleteTrigger: (handle: { getUniqueId(): string }): void => {
      const id = (unmetered(handle) as { getUniqueId(): string }).getUniqueId();
      this.installed = this.installed.filter((each) => each.id !== id);
    },
    newTrigger: (handler: string) => this.builder(handler),
  };

  private handle(trigger: FakeTrigger): { getUniqueId(): string } {
    return metered(this.meter, "Trigger", {
      getUniqueId: () => trigger.id,
      getHandlerFunction: () => trigger.handler,
    });
  }

  private builder(handler: string): object {
    const asked = { day: 0, hour: 0, zone: "" };
    const builder: object = metered(this.meter, "TriggerBuilder", {
      timeBased: () => builder,
      onMonthDay: (day: number) => {
        asked.day = day;
        return builder;
      },
      atHour: (hour: number) => {
        asked.hour = hour;
        return builder;
      },
      inTimezone: (zone: string) => {
        asked.zone = zone;
        return builder;
      },
      create: () => {
        if (asked.day < 1 || asked.day > 31 || asked.hour < 0 || asked.hour > 23)
          throw new Error("Exception: Invalid time of a trigger");
        if (this.installed.length >= 20) throw new Error("Exception: This script has too many triggers.");
        const trigger = { id: String(this.next++), handler, ...asked };
        this.installed.push(trigger);
        return this.handle(trigger);
      },
    });
    return builder;
  }
}

interface FakeBlob {
  getBytes(): number[];
  getDataAsString(charset?: string): string;
}

function blobOf(bytes: Buffer): FakeBlob {
  return { getBytes: () => [...new Int8Array(bytes)], getDataAsString: () => bytes.toString("utf8") };
}

const bytesOf = (data: string | readonly number[]): Buffer =>
  typeof data === "string" ? Buffer.from(data, "utf8") : Buffer.from(Int8Array.from(data).buffer);

/** The small helpers of the service. */
export const fakeUtilities = {
  formatDate(date: Date, zone: string, format: string): string {
    const offset = offsetMinutes(date, zone);
    if (format === "Z") {
      const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
      return `${offset < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}${String(minutes).padStart(2, "0")}`;
    }
    if (format !== "yyyy-MM-dd") throw new Error(`The fake formats no date as ${format}`);
    return new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 10);
  },
  DigestAlgorithm: { SHA_256: "SHA_256" },
  Charset: { UTF_8: "UTF_8" },
  computeDigest(algorithm: string, text: string, charset: string): number[] {
    if (algorithm !== "SHA_256" || charset !== "UTF_8")
      throw new Error("The fake digests by SHA-256 of UTF-8");
    return [...new Int8Array(createHash("sha256").update(text, "utf8").digest())];
  },
  newBlob: (data: string | readonly number[]): FakeBlob => blobOf(bytesOf(data)),
  gzip: (blob: FakeBlob): FakeBlob => blobOf(gzipSync(bytesOf(blob.getBytes()))),
  ungzip: (blob: FakeBlob): FakeBlob => blobOf(gunzipSync(bytesOf(blob.getBytes()))),
  base64Encode: (data: readonly number[]): string => bytesOf(data).toString("base64"),
  base64Decode: (text: string): number[] => [...new Int8Array(Buffer.from(text, "base64"))],
};
