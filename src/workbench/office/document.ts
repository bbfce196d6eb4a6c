import type { Grid, GridSheet } from "../grid/grid";
import type { Area } from "../grid/area";
import type { AreaObject, AreaObjects } from "./area-object";
import { OfficeError } from "./office-error";
import type { OfficeObject } from "./office-object";
import { defaultPage } from "./page";
import type { Page } from "./page";

/** Makes the objects that lead to each other, so that their classes need not know each other. */
export interface ObjectFactory {
  range(sheet: string, area: Area): AreaObject;
  ranges(sheet: string, areas: readonly Area[]): AreaObjects;
  worksheet(sheet: string): OfficeObject;
}

/**
 * One open workbook behind the Office object model: the grid, and what Excel keeps of a workbook
 * that the grid has no notion of (page setup, protection, settings).
 */
export class OfficeDocument {
  readonly make: ObjectFactory;
  readonly settings = new Map<string, unknown>();
  readonly #pages = new Map<string, Page>();
  readonly #protected = new Set<string>();
  readonly #kept = new Map<string, OfficeObject>();
  #references = 0;

  constructor(
    readonly grid: Grid,
    factory: (document: OfficeDocument) => ObjectFactory,
  ) {
    this.make = factory(this);
  }

  sheet(id: string): GridSheet {
    const sheet = this.grid.sheets().find((candidate) => candidate.id === id);
    if (sheet === undefined) throw new OfficeError("ItemNotFound");
    return sheet;
  }

  page(sheet: string): Page {
    return this.#pages.get(sheet) ?? defaultPage;
  }

  setPage(sheet: string, patch: Partial<Page>): void {
    this.#pages.set(sheet, { ...this.page(sheet), ...patch });
  }

  isProtected(sheet: string): boolean {
    return this.#protected.has(sheet);
  }

  protect(sheet: string, isProtected: boolean): void {
    if (isProtected) this.#protected.add(sheet);
    else this.#protected.delete(sheet);
  }

  /** Refuses what would change a protected sheet. */
  beforeChange(sheet: string): void {
    if (this.isProtected(sheet)) throw new OfficeError("AccessDenied");
  }

  kept(reference: string): OfficeObject | null {
    return this.#kept.get(reference) ?? null;
  }

  keep(object: OfficeObject): string {
    const reference = `kept-${++this.#references}`;
    this.#kept.set(reference, object);
    return reference;
  }

  release(reference: string): void {
    this.#kept.delete(reference);
  }

  /** How many objects the client has not let go; leaks show here. */
  get keptCount(): number {
    return this.#kept.size;
  }
}
