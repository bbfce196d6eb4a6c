import type { Consolidation, TakenFigure } from "./consolidation";
import type { Notice } from "./notices";

/** What the sheets of a merge say in a language; the catalogues hold it. */
export interface LogWords {
  readonly sheetName: string;
  readonly title: string;
  /** Headings of `layoutLog`'s columns, in their order. */
  readonly columns: readonly string[];
  readonly sourcesHeading: string;
  summary(consolidation: Consolidation, time: string): string;
  /** Heads the notices, and says so where there are none. */
  toSettle(count: number): string;
  /** Heads the figures. */
  taken(count: number): string;
  notice(notice: Notice): string;
  /** Which column a figure fills and how it was read. */
  figure(mark: string, heading: string, figure: TakenFigure): string;
  /** A file and its sheet; "" is the workbook itself. */
  source(file: string, sheet: string): string;
  noSource: string;
  fileName(file: string): string;
}
