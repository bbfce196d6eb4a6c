import type { Area } from "../../grid/area";
import type { Border, BorderLine, Edge } from "../../grid/style";
import type { OfficeDocument } from "../document";
import { OfficeCollection, OfficeObject } from "../office-object";
import { readColor, readWord } from "../read-argument";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type Side = (typeof sides)[number];

const styles = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
const black = "#000000";

/** Which cells of the range a side runs along, and on which of their edges. */
interface Lane {
  readonly area: Area;
  readonly edge: Edge;
}

export class RangeBorderCollectionObject extends OfficeCollection<RangeBorderObject> {
  constructor(
    private readonly document: OfficeDocument,
    private readonly sheet: string,
    private readonly area: Area,
  ) {
    super();
  }

  get Count(): number {
    return sides.length;
  }

  items(): readonly RangeBorderObject[] {
    return sides.map((side) => this.#border(side));
  }

  find(key: unknown): RangeBorderObject {
    return this.#border(readWord(key, sides));
  }

  #border(side: Side): RangeBorderObject {
    return new RangeBorderObject(this.document, this.sheet, this.area, side);
  }
}

export class RangeBorderObject extends OfficeObject {
  constructor(
    private readonly document: OfficeDocument,
    private readonly sheet: string,
    private readonly area: Area,
    private readonly side: Side,
  ) {
    super();
  }

  get Id(): string {
    return this.side;
  }

  get SideIndex(): string {
    return this.side;
  }

  get Style(): string {
    const line = this.#read()?.line;
    if (line === undefined) return "None";
    return line === "Dash" || line === "Dot" || line === "Double" ? line : "Continuous";
  }

  set Style(value: unknown) {
    const style = readWord(value, styles);
    if (style === "None") this.#write(null);
    else {
      const line: BorderLine = style === "Continuous" ? "Thin" : style;
      this.#write({ line, color: this.#read()?.color ?? black });
    }
  }

  get Weight(): string {
    const line = this.#read()?.line;
    return line === "Hairline" || line === "Medium" || line === "Thick" ? line : "Thin";
  }

  /** A weight alone also draws the line. */
  set Weight(value: unknown) {
    this.#write({ line: readWord(value, weights), color: this.#read()?.color ?? black });
  }

  get Color(): string {
    return this.#read()?.color ?? black;
  }

  set Color(value: unknown) {
    this.#write({ line: this.#read()?.line ?? "Thin", color: readColor(value) });
  }

  #read(): Border | null {
    const [lane] = this.#lanes();
    if (lane === undefined) return null;
    const { row, column } = lane.area;
    return this.document.grid.style(this.sheet, row, column).borders[lane.edge];
  }

  #write(border: Border | null): void {
    this.document.beforeChange(this.sheet);
    for (const { area, edge } of this.#lanes()) {
      this.document.grid.restyle(this.sheet, area, { borders: { [edge]: border } });
    }
  }

  /** A line between two cells is drawn by both, so either may be read. */
  #lanes(): readonly Lane[] {
    const { row, column, rowCount, columnCount } = this.area;
    const bottom = row + rowCount - 1;
    const right = column + columnCount - 1;
    switch (this.side) {
      case "EdgeTop":
        return [{ area: { ...this.area, rowCount: 1 }, edge: "top" }];
      case "EdgeBottom":
        return [{ area: { ...this.area, row: bottom, rowCount: 1 }, edge: "bottom" }];
      case "EdgeLeft":
        return [{ area: { ...this.area, columnCount: 1 }, edge: "left" }];
      case "EdgeRight":
        return [{ area: { ...this.area, column: right, columnCount: 1 }, edge: "right" }];
      case "InsideVertical":
        return columnCount < 2
          ? []
          : [
              { area: { ...this.area, columnCount: columnCount - 1 }, edge: "right" },
              {
                area: { ...this.area, column: column + 1, columnCount: columnCount - 1 },
                edge: "left",
              },
            ];
      case "InsideHorizontal":
        return rowCount < 2
          ? []
          : [
              { area: { ...this.area, rowCount: rowCount - 1 }, edge: "bottom" },
              { area: { ...this.area, row: row + 1, rowCount: rowCount - 1 }, edge: "top" },
            ];
    }
  }
}
