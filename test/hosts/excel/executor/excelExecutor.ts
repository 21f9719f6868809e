import type { Book } from "./book";
import { CollectionObject } from "./collectionObject";
import type { Action, ArgumentInfo, ObjectPath, RequestBody, ResponseMessage } from "./message";
import { ExcelFailure } from "./message";
import { WorkbookObject } from "./workbookObject";

/** What Excel on the web takes in one request or answer. */
const MOST_BYTES = 5_000_000;

/** A request that fails: after so many of its actions, with this code. */
export interface PlannedFailure {
  /** Counted from 1, over all requests. */
  readonly request: number;
  readonly afterActions: number;
  readonly code: string;
}

type Target = Record<string, unknown>;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const bytesOf = (sent: unknown): number => Buffer.byteLength(JSON.stringify(sent));

/** What Excel does with the requests of the Office client, over a workbook in memory. */
export class ExcelExecutor {
  /** Bytes of each request and its answer, and how many actions it held. */
  readonly log: { readonly requestBytes: number; readonly answerBytes: number; readonly actions: number }[] =
    [];
  isEditingCell = false;
  failure: PlannedFailure | undefined;

  constructor(public book: Book) {}

  execute(body: RequestBody): ResponseMessage {
    const requestBytes = bytesOf(body);
    const answer = this.#answer(body, requestBytes);
    const answerBytes = bytesOf(answer.Body);
    this.log.push({ requestBytes, answerBytes, actions: body.Actions.length });
    return answerBytes > MOST_BYTES ? refused("ResponsePayloadSizeLimitExceeded") : answer;
  }

  #answer(body: RequestBody, requestBytes: number): ResponseMessage {
    if (this.isEditingCell) return refused("InvalidOperationInCellEditMode");
    if (requestBytes > MOST_BYTES) return refused("RequestPayloadSizeLimitExceeded");
    const fails = this.failure?.request === this.log.length + 1 ? this.failure : undefined;
    const objects = new Map<number, unknown>();
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (fails && index >= fails.afterActions) throw new ExcelFailure(fails.code, "planned");
        results.push({ ActionId: action.Id, Value: this.#do(action, body, objects) });
      } catch (failure) {
        if (!(failure instanceof ExcelFailure)) throw failure;
        return failed(failure, index, results);
      }
    }
    if (fails && body.Actions.length <= fails.afterActions)
      return failed(new ExcelFailure(fails.code, "planned"), body.Actions.length - 1, results);
    return { ...DONE, Body: { Results: results } };
  }

  #do(action: Action, body: RequestBody, objects: Map<number, unknown>): unknown {
    // A trace, by which the client finds its event handlers again.
    if (action.ActionType === 5) return null;
    const target = this.#resolve(action.ObjectPathId, body, objects);
    if (target === null) return null;
    const object = target as Target;
    switch (action.ActionType) {
      case 1:
        return {};
      case 2:
        return queried(object, action.QueryInfo?.Select ?? []);
      case 3:
        return this.#call(object, action, body, objects) ?? null;
      case 4: {
        if (!(action.Name in object)) throw new ExcelFailure("ApiNotFound", action.Name);
        const [value] = action.ArgumentInfo?.Arguments ?? [];
        object[action.Name] = value;
        return null;
      }
      default:
        throw new ExcelFailure("NotImplemented", `action ${action.ActionType}`);
    }
  }

  /** The object that a path leads to; each path is gone once, since adding something is a path too. */
  #resolve(id: number, body: RequestBody, objects: Map<number, unknown>): unknown {
    if (objects.has(id)) return objects.get(id);
    const path = body.ObjectPaths[id];
    if (!path) throw new ExcelFailure("InvalidObjectPath", String(id));
    const found = this.#follow(path, body, objects);
    objects.set(id, found);
    return found;
  }

  #follow(path: ObjectPath, body: RequestBody, objects: Map<number, unknown>): unknown {
    if (path.ObjectPathType === 1) return new WorkbookObject(this.book);
    const parent = this.#resolve(path.ParentObjectPathId ?? 0, body, objects);
    if (parent === null) return null;
    const object = parent as Target;
    if (path.ObjectPathType === 4) {
      if (!(path.Name in object)) throw new ExcelFailure("ApiNotFound", path.Name);
      return object[path.Name];
    }
    const name = path.ObjectPathType === 5 ? "GetItem" : path.Name;
    return this.#call(object, { ...path, Name: name }, body, objects);
  }

  #call(
    object: Target,
    { Name, ArgumentInfo }: { readonly Name: string; readonly ArgumentInfo?: ArgumentInfo },
    body: RequestBody,
    objects: Map<number, unknown>,
  ): unknown {
    const method = object[Name];
    if (typeof method !== "function") throw new ExcelFailure("ApiNotFound", Name);
    const given = ArgumentInfo?.Arguments ?? [];
    const paths = ArgumentInfo?.ReferencedObjectPathIds ?? [];
    const values = given.map((value, at) => {
      const path = paths[at] ?? 0;
      return path > 0 ? this.#resolve(path, body, objects) : value;
    });
    return (method as (...values: unknown[]) => unknown).apply(object, values);
  }
}

/** The properties that were asked for; of a collection those of its items, with what they go by. */
function queried(object: Target, names: readonly string[]): unknown {
  if (object instanceof CollectionObject)
    return {
      _Items: (object.Items as readonly Target[]).map((item) => ({
        ...keysOf(item),
        ...queriedItem(item, names),
      })),
    };
  return queriedItem(object, names);
}

const keysOf = (item: Target): Target => ({
  ...("Id" in item && { Id: item.Id }),
  ...("Name" in item && { Name: item.Name }),
});

function queriedItem(object: Target, names: readonly string[]): Target {
  return Object.fromEntries(
    names.map((name) => {
      const property = pascal(name);
      if (!(property in object)) throw new ExcelFailure("ApiNotFound", property);
      return [property, object[property]];
    }),
  );
}

const DONE = { ErrorCode: "", ErrorMessage: "", Headers: {}, HttpStatusCode: 200 } as const;

const refused = (code: string): ResponseMessage => ({
  ...DONE,
  ErrorCode: code,
  ErrorMessage: code,
  Body: { Results: [] },
});

function failed(
  { code, message }: ExcelFailure,
  index: number,
  results: ResponseMessage["Body"]["Results"],
): ResponseMessage {
  return {
    ...DONE,
    Body: { Results: results, Error: { Code: code, Message: message, Location: "", ActionIndex: index } },
  };
}
