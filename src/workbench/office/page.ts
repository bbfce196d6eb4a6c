import type { Area } from "../grid/area";

/** Print setup of a sheet; lengths in points, as Excel's API counts them. */
export interface Page {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: object;
  readonly margins: Readonly<Record<Margin, number>>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printArea: Area | null;
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
  readonly headersFootersState: string;
  readonly headersFooters: Readonly<Record<PageSet, Readonly<Record<HeaderSlot, string>>>>;
}

export type Margin = "top" | "bottom" | "left" | "right" | "header" | "footer";
export type PageSet = "defaultForAllPages" | "firstPage" | "evenPages" | "oddPages";
export type HeaderSlot =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

const emptySlots: Readonly<Record<HeaderSlot, string>> = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** A new sheet's page: Excel's "normal" margins. */
export const defaultPage: Page = {
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printArea: null,
  titleRows: null,
  titleColumns: null,
  headersFootersState: "Default",
  headersFooters: {
    defaultForAllPages: emptySlots,
    firstPage: emptySlots,
    evenPages: emptySlots,
    oddPages: emptySlots,
  },
};

export const marginNames: readonly Margin[] = [
  "top",
  "bottom",
  "left",
  "right",
  "header",
  "footer",
];

const pointsOf: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

/** Points in one of a unit Excel names; null for a name it does not know. */
export const pointsPer = (unit: unknown): number | null =>
  typeof unit === "string" ? (pointsOf[unit] ?? null) : null;
