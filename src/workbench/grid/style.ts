/** Formatting of one cell in words of our own; colours are "#RRGGBB", null is the default. */
export interface GridStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly borders: Readonly<Record<Edge, Border | null>>;
  readonly numberFormat: string;
}

export type Underline = "None" | "Single" | "Double";
export type HorizontalAlignment = "General" | "Left" | "Center" | "Right" | "Justify";
export type VerticalAlignment = "Top" | "Center" | "Bottom";
export type Edge = "top" | "bottom" | "left" | "right";

export interface Border {
  readonly line: BorderLine;
  readonly color: string;
}

export type BorderLine = "Hairline" | "Thin" | "Medium" | "Thick" | "Dash" | "Dot" | "Double";

export type GridStylePatch = Partial<Omit<GridStyle, "borders">> & {
  readonly borders?: Partial<Readonly<Record<Edge, Border | null>>>;
};

/** What a cell without formatting looks like. */
export const defaultStyle: GridStyle = {
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontName: "Arial",
  fontSize: 11,
  fontColor: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  borders: { top: null, bottom: null, left: null, right: null },
  numberFormat: "General",
};
