import type { TextSpan } from "../core/model/claim";

/**
 * Where a span stands in its line: `lines[line - 1].slice(start, end)`. Lines are counted from 1,
 * columns from 0 in UTF-16 units; `end` is the column after the last. A span that runs on into the
 * next line has an `end` beyond its own line's length, the line break counted as one.
 */
export interface TextPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export type PlaceOf = (span: TextSpan) => TextPlace;

/** Finds places in `text`, whose lines end with "\n". */
export const placeIn =
  (text: string): PlaceOf =>
  ({ line, start, end }) => {
    const lineStart = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
    return { line, start: start - lineStart, end: end - lineStart };
  };
