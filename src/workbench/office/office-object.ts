import { OfficeError } from "./office-error";

/**
 * An object of Excel's JavaScript API as the protocol sees it. Its members are those of the
 * subclass whose names begin with a capital or an underscore, exactly as the protocol spells them:
 * a getter is a property, a setter makes it writable, a method is a method. What begins in lower
 * case is ours and cannot be reached by a request.
 */
export abstract class OfficeObject {}

/** A collection also finds its items by key: `items.getItem(key)` of the client is a path of its own. */
export abstract class OfficeCollection<Item extends OfficeObject> extends OfficeObject {
  abstract items(): readonly Item[];
  abstract find(key: unknown): Item | null;

  GetCount(): number {
    return this.items().length;
  }

  GetItem(key: unknown): Item {
    const item = this.find(key);
    if (item === null) throw new OfficeError("ItemNotFound");
    return item;
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key);
  }

  GetItemAt(index: unknown): Item {
    const item = typeof index === "number" ? this.items()[index] : undefined;
    if (item === undefined) throw new OfficeError("InvalidArgument");
    return item;
  }
}

/** Keeps an object alive after its batch, until the client lets it go. */
export abstract class TrackedObject extends OfficeObject {
  #reference: string | null = null;

  abstract keep(): string;

  get _ReferenceId(): string | null {
    return this.#reference;
  }

  _KeepReference(): void {
    this.#reference ??= this.keep();
  }
}

const memberName = /^[A-Z_]\w*$/;

function findDescriptor(object: OfficeObject, name: string): PropertyDescriptor | null {
  if (!memberName.test(name)) return null;
  let level: unknown = Object.getPrototypeOf(object);
  while (level instanceof OfficeObject) {
    const descriptor = Object.getOwnPropertyDescriptor(level, name);
    if (descriptor !== undefined) return descriptor;
    level = Object.getPrototypeOf(level);
  }
  return null;
}

const missing = (object: OfficeObject, name: string): OfficeError =>
  new OfficeError("ApiNotFound", `${object.constructor.name}.${name}`);

export function readProperty(object: OfficeObject, name: string): unknown {
  const getter = findDescriptor(object, name)?.get;
  if (getter === undefined) throw missing(object, name);
  return getter.call(object);
}

export function writeProperty(object: OfficeObject, name: string, value: unknown): void {
  const setter = findDescriptor(object, name)?.set;
  if (setter === undefined) throw missing(object, name);
  setter.call(object, value);
}

export function callMethod(object: OfficeObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = findDescriptor(object, name)?.value;
  if (typeof method !== "function") throw missing(object, name);
  return Reflect.apply(method, object, args);
}

/** The names of everything that can be read of an object and is not itself an object. */
export function scalarNames(object: OfficeObject): readonly string[] {
  const names = new Set<string>();
  let level: unknown = Object.getPrototypeOf(object);
  while (level instanceof OfficeObject) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (memberName.test(name) && member.get !== undefined) names.add(name);
    }
    level = Object.getPrototypeOf(level);
  }
  return [...names].filter((name) => !(readProperty(object, name) instanceof OfficeObject));
}
