import type { Language } from "./words";
import type { Spreadsheet } from "./spreadsheet";
import type { Theme } from "./theme";

/** The program the workbench looks like. */
export type SkinName = "excel" | "sheets";

/** A program around the spreadsheet: its commands above, the add-in beside. */
export interface Skin {
  readonly spreadsheet: Spreadsheet;
  /** What the pane is headed with. */
  readonly paneName: string;
  closePane(): void;
  /** Called after another theme was chosen. */
  themeChanged(): void;
  /** What the tests and the benchmark look at. */
  readonly inside: object;
}

/** Where a skin draws, and what was chosen for it. */
export interface Stage {
  readonly language: Language;
  theme(): Theme;
  element(id: string): HTMLElement;
}

export const fetchText = async (path: string): Promise<string> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
};
