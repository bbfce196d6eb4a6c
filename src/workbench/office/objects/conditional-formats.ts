import type { AreaObject, AreaObjects } from "../area-object";
import { intersectAreas, subtractArea } from "../../grid/area";
import type { Area } from "../../grid/area";
import type { GridRule } from "../../grid/grid";
import type { OfficeDocument } from "../document";
import { OfficeError } from "../office-error";
import { OfficeCollection, OfficeObject } from "../office-object";
import { readText } from "../read-argument";
import { CustomConditionalFormatObject } from "./custom-conditional-format";

/** The conditional formats that reach into a range, or into any of several. */
export class ConditionalFormatCollectionObject extends OfficeCollection<ConditionalFormatObject> {
  constructor(
    private readonly document: OfficeDocument,
    private readonly sheet: string,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  items(): readonly ConditionalFormatObject[] {
    return this.#rules().map((rule) => this.#object(rule.id));
  }

  find(key: unknown): ConditionalFormatObject | null {
    const id = readText(key);
    return this.#rules().some((rule) => rule.id === id) ? this.#object(id) : null;
  }

  /** Only custom rules: the others are not needed here, and Univer models them otherwise. */
  Add(type: unknown): ConditionalFormatObject {
    this.document.beforeChange(this.sheet);
    if (type !== "Custom")
      throw new OfficeError("ApiNotFound", `conditional format ${String(type)}`);
    const rule = { areas: this.areas, formula: "=FALSE", style: {}, stopIfTrue: false };
    return this.#object(this.document.grid.addRule(this.sheet, rule));
  }

  /** Takes the range out of every rule; a rule that reaches beyond it keeps the rest. */
  ClearAll(): void {
    this.document.beforeChange(this.sheet);
    for (const rule of this.#rules()) {
      const areas = this.areas.reduce<readonly Area[]>(
        (left, cleared) => left.flatMap((area) => subtractArea(area, cleared)),
        rule.areas,
      );
      if (areas.length === 0) this.document.grid.removeRule(this.sheet, rule.id);
      else this.document.grid.replaceRule(this.sheet, { ...rule, areas });
    }
  }

  #rules(): readonly GridRule[] {
    return this.document.grid
      .rules(this.sheet)
      .filter((rule) => rule.areas.some((area) => this.#reaches(area)));
  }

  #reaches(area: Area): boolean {
    return this.areas.some((own) => intersectAreas(own, area) !== null);
  }

  #object(id: string): ConditionalFormatObject {
    return new ConditionalFormatObject(this.document, this.sheet, id);
  }
}

export class ConditionalFormatObject extends OfficeObject {
  constructor(
    private readonly document: OfficeDocument,
    private readonly sheet: string,
    private readonly id: string,
  ) {
    super();
  }

  get Id(): string {
    return this.id;
  }

  get Type(): string {
    return this.#rule().formula === null ? "CellValue" : "Custom";
  }

  get Priority(): number {
    return this.document.grid.rules(this.sheet).findIndex((rule) => rule.id === this.id);
  }

  /** Accepted; marks do not overlap, so their order shows nowhere. */
  set Priority(_value: unknown) {
    this.#rule();
  }

  get StopIfTrue(): boolean {
    return this.#rule().stopIfTrue;
  }

  set StopIfTrue(value: unknown) {
    const stopIfTrue = value === true;
    this.document.grid.replaceRule(this.sheet, { ...this.#rule(), stopIfTrue });
  }

  get Custom(): CustomConditionalFormatObject {
    const custom = this.CustomOrNullObject;
    if (custom === null) throw new OfficeError("InvalidOperation");
    return custom;
  }

  get CustomOrNullObject(): CustomConditionalFormatObject | null {
    if (this.#rule().formula === null) return null;
    return new CustomConditionalFormatObject(this.document, this.sheet, this.id);
  }

  Delete(): void {
    this.document.beforeChange(this.sheet);
    this.document.grid.removeRule(this.sheet, this.#rule().id);
  }

  GetRange(): AreaObject {
    const [area, ...more] = this.#rule().areas;
    if (area === undefined || more.length > 0) throw new OfficeError("InvalidOperation");
    return this.document.make.range(this.sheet, area);
  }

  GetRangeOrNullObject(): AreaObject | null {
    const [area, ...more] = this.#rule().areas;
    if (area === undefined || more.length > 0) return null;
    return this.document.make.range(this.sheet, area);
  }

  GetRanges(): AreaObjects {
    return this.document.make.ranges(this.sheet, this.#rule().areas);
  }

  #rule(): GridRule {
    const rule = this.document.grid.rules(this.sheet).find(({ id }) => id === this.id);
    if (rule === undefined) throw new OfficeError("ItemNotFound");
    return rule;
  }
}
