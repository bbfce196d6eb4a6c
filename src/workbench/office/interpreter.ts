import type { Grid } from "../grid/grid";
import { project } from "./query";
import { OfficeError } from "./office-error";
import {
  callMethod,
  OfficeCollection,
  OfficeObject,
  readProperty,
  writeProperty,
} from "./office-object";
import { actionKinds, pathKinds } from "./wire";
import type { Stop } from "./obstacles";
import type { Action, Arguments, ObjectPath, RequestBatch, ResponseBody } from "./wire";

/** What the interpreter needs to know of the object model it walks. */
export interface ObjectModel {
  readonly root: OfficeObject;
  readonly grid: Pick<Grid, "settle">;
  /** An object kept alive by an earlier batch. */
  kept(reference: string): OfficeObject | null;
}

/**
 * Carries out one batch: walks its paths over the object model and answers its actions in order.
 * The first action that fails ends the batch; what was done before it stays done, as in Excel.
 *
 * @param stop An action that fails whatever it is.
 */
export async function interpret(
  model: ObjectModel,
  batch: RequestBatch,
  stop: Stop | null = null,
): Promise<ResponseBody> {
  const walk = new Walk(model, batch);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (index === stop?.at) throw new OfficeError(stop.code);
      if (action.ActionType === actionKinds.trace) traces.push(action.Id);
      // Excel computes as it writes; here computed values are waited for where they are read.
      if (action.ActionType === actionKinds.query) await model.grid.settle();
      results.push({ ActionId: action.Id, Value: walk.perform(action) ?? null });
    } catch (thrown) {
      return { Results: results, TraceIds: traces, Error: describe(thrown, action, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

function describe(
  thrown: unknown,
  action: Action,
  index: number,
): NonNullable<ResponseBody["Error"]> {
  const error =
    thrown instanceof OfficeError ? thrown : new OfficeError("GeneralException", String(thrown));
  return {
    Code: error.code,
    Message: error.message,
    Location: action.Name,
    HttpStatusCode: error.status,
    ActionIndex: index,
  };
}

/** The objects one batch has reached so far, by path. Null is Excel's null object. */
class Walk {
  readonly #reached = new Map<number, OfficeObject | null>();

  constructor(
    private readonly model: ObjectModel,
    private readonly batch: RequestBatch,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === actionKinds.trace) return null;
    const object = this.#reach(action.ObjectPathId);
    switch (action.ActionType) {
      case actionKinds.instantiate:
        return object === null ? null : identify(object);
      case actionKinds.query:
        return object === null ? null : project(object, action.QueryInfo ?? {});
      case actionKinds.method: {
        // The client asks for every object to be kept, null objects included.
        if (object === null && action.Name === "_KeepReference") return null;
        return callMethod(present(object), action.Name, this.#arguments(action.ArgumentInfo));
      }
      case actionKinds.setProperty: {
        const [value] = this.#arguments(action.ArgumentInfo);
        writeProperty(present(object), action.Name, value);
        return null;
      }
      default:
        throw new OfficeError("ApiNotFound", `action ${action.ActionType}`);
    }
  }

  #reach(id: number): OfficeObject | null {
    const known = this.#reached.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new OfficeError("InvalidObjectPath");
    const object = this.#follow(path);
    this.#reached.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): OfficeObject | null {
    switch (path.ObjectPathType) {
      case pathKinds.root:
        return this.model.root;
      case pathKinds.nullObject:
        return null;
      case pathKinds.reference: {
        const kept = this.model.kept(path.Name);
        if (kept === null) throw new OfficeError("InvalidObjectPath");
        return kept;
      }
      case pathKinds.method:
      case pathKinds.property:
      case pathKinds.indexer: {
        const parent = this.#reach(path.ParentObjectPathId ?? 0);
        return parent === null ? null : asObject(this.#step(parent, path), path);
      }
      default:
        throw new OfficeError("ApiNotFound", path.Name);
    }
  }

  #step(parent: OfficeObject, path: ObjectPath): unknown {
    if (path.ObjectPathType === pathKinds.property) return readProperty(parent, path.Name);
    const args = this.#arguments(path.ArgumentInfo);
    if (path.ObjectPathType === pathKinds.method) return callMethod(parent, path.Name, args);
    if (!(parent instanceof OfficeCollection)) throw new OfficeError("ApiNotFound", path.Name);
    return parent.GetItem(args[0]);
  }

  /** Arguments that are objects are sent as the ids of their paths, in a list beside the others. */
  #arguments(info: Arguments | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      return typeof reference === "number" && reference > 0 ? this.#reach(reference) : value;
    });
  }
}

function present(object: OfficeObject | null): OfficeObject {
  if (object === null) throw new OfficeError("ItemNotFound");
  return object;
}

function asObject(value: unknown, path: ObjectPath): OfficeObject | null {
  if (value === null || value instanceof OfficeObject) return value;
  throw new OfficeError("ApiNotFound", path.Name);
}

/** What lets the client name the object in later batches. */
function identify(object: OfficeObject): object {
  return {
    ...("_ReferenceId" in object && object._ReferenceId
      ? { _ReferenceId: object._ReferenceId }
      : {}),
    ...("Id" in object ? { Id: object.Id } : {}),
  };
}
