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
