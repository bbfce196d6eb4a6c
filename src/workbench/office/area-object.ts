import type { Area } from "../grid/area";
import { TrackedObject } from "./office-object";

/** An object that stands for cells, as arguments see it. */
export abstract class AreaObject extends TrackedObject {
  constructor(
    readonly sheet: string,
    readonly area: Area,
  ) {
    super();
  }
}

/** An object that stands for several areas of one sheet. */
export abstract class AreaObjects extends TrackedObject {
  constructor(
    readonly sheet: string,
    readonly areas: readonly Area[],
  ) {
    super();
  }
}
