import type { Edit } from "../../core/model/edit";
import type { HostFailure } from "../../core/model/failure";
import type { Memory, MemoryKey } from "../../core/model/memory";
import type { RangeRef } from "../../core/model/reference";
import type { Result } from "../../core/model/result";
import type { Sheet, Workbook } from "../../core/model/workbook";
import type { Scope } from "../port";
import type { Fingerprint } from "./fingerprint";

/** A sheet, or a range of it, that is looked at again. */
export interface Watched {
  readonly sheet: string;
  readonly range: RangeRef | null;
}

/** What the sidebar asks of the script beside the spreadsheet, and what it is answered. */
interface Dialogue {
  readonly read: {
    readonly asked: { readonly scope: Scope };
    readonly answer: Result<Workbook, HostFailure>;
  };
  readonly readRanges: {
    readonly asked: { readonly ranges: readonly RangeRef[] };
    readonly answer: Result<readonly Sheet[], HostFailure>;
  };
  /** Answers with the fingerprints of what is watched, as the edits leave it. */
  readonly apply: {
    readonly asked: { readonly edits: readonly Edit[]; readonly watched: readonly Watched[] };
    readonly answer: Result<readonly Fingerprint[], HostFailure>;
  };
  readonly clearMarks: { readonly asked: object; readonly answer: Result<null, HostFailure> };
  readonly reveal: {
    readonly asked: { readonly range: RangeRef };
    readonly answer: Result<null, HostFailure>;
  };
  readonly readMemory: { readonly asked: object; readonly answer: Result<Memory, HostFailure> };
  readonly remember: {
    readonly asked: { readonly key: MemoryKey; readonly text: string };
    readonly answer: Result<null, HostFailure>;
  };
  readonly look: {
    readonly asked: { readonly watched: readonly Watched[] };
    readonly answer: Result<readonly Fingerprint[], HostFailure>;
  };
}

export type Question = keyof Dialogue;
export type Asked<Kind extends Question> = { readonly kind: Kind } & Dialogue[Kind]["asked"];
export type Answer<Kind extends Question> = Dialogue[Kind]["answer"];
export type Request = { readonly [Kind in Question]: Asked<Kind> }[Question];

/*
 * Google carries texts both ways unharmed; of objects it drops dates, maps and whatever is
 * undefined. So requests and answers cross as JSON, in which a layout's one map is a list.
 */
export const toText = (message: unknown): string =>
  JSON.stringify(message, (_, value: unknown) => (value instanceof Map ? [...value] : value));

export const readRequest = (text: string): Request =>
  JSON.parse(text, (key, value) => (key === "rowHeights" ? new Map(value) : value));

export const readAnswer = <Kind extends Question>(text: string): Answer<Kind> => JSON.parse(text);
