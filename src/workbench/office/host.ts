import type { Grid, Place } from "../grid/grid";
import { formatCells } from "./address";
import { OfficeDocument } from "./document";
import { interpret } from "./interpreter";
import { objectFactory } from "./objects/factory";
import { WorkbookObject } from "./objects/workbook";
import { OfficeError } from "./office-error";
import { defaultAnswerBytes, type Obstacles } from "./obstacles";
import { readRequest } from "./request";
import type { EventEntry, RequestBatch, ResponseBody } from "./wire";

/** What crossed the bridge so far. */
export interface Traffic {
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

const worksheetChanged = 10;
const wholeWorkbook = "Workbook";

/**
 * The host's end of the bridge to Microsoft's client: takes each batch as the JSON text the client
 * sends, carries them out one after another, and answers through `send`. Changes of the grid go out
 * as events, those made by a batch after its answer, as Excel does.
 */
export class OfficeHost {
  readonly document: OfficeDocument;
  readonly #root: WorkbookObject;
  readonly #stopWatching: () => void;
  #traffic: Traffic = { roundTrips: 0, requestBytes: 0, responseBytes: 0 };
  #queue: Promise<void> = Promise.resolve();
  #isInBatch = false;
  #source: "Local" | "Remote" = "Local";
  #held: EventEntry[] = [];
  #obstacles: Obstacles = {};
  #obstructed = 0;

  constructor(
    private readonly grid: Grid,
    private readonly send: (text: string) => void,
  ) {
    this.document = new OfficeDocument(grid, objectFactory);
    this.#root = new WorkbookObject(this.document);
    this.#stopWatching = grid.onChange((place) => this.#noteChange(place));
  }

  get traffic(): Traffic {
    return this.#traffic;
  }

  receive(text: string): void {
    this.#queue = this.#queue.then(() => this.#answer(text));
  }

  /** Lets things go wrong from the next request on; requests are counted anew. */
  obstruct(obstacles: Obstacles): void {
    this.#obstacles = obstacles;
    this.#obstructed = 0;
  }

  close(): void {
    this.#stopWatching();
  }

  /** Changes the grid as somebody else who has the workbook open. */
  asCoauthor(work: () => void): void {
    this.#source = "Remote";
    work();
    this.#source = "Local";
  }

  async #answer(text: string): Promise<void> {
    const { id, batch } = readRequest(text);
    const message = { statusCode: 200, headers: {}, body: await this.#carryOut(batch) };
    const answer = JSON.stringify({ id, type: 2, message });
    this.#traffic = {
      roundTrips: this.#traffic.roundTrips + 1,
      requestBytes: this.#traffic.requestBytes + byteLength(text),
      responseBytes: this.#traffic.responseBytes + byteLength(answer),
    };
    this.send(answer);
    this.#sendHeld();
  }

  /** The response's body. */
  async #carryOut(batch: RequestBatch): Promise<string> {
    const { before, answerBytes = defaultAnswerBytes } = this.#obstacles;
    const stop = (await before?.(batch, ++this.#obstructed)) ?? null;
    this.#isInBatch = true;
    const kept = (reference: string) => this.document.kept(reference);
    const body = await interpret({ root: this.#root, grid: this.grid, kept }, batch, stop);
    this.#isInBatch = false;
    const text = JSON.stringify(body);
    return byteLength(text) <= answerBytes ? text : JSON.stringify(tooLong(body));
  }

  #noteChange({ sheet, area }: Place): void {
    const message = JSON.stringify({
      worksheetId: sheet,
      address: formatCells(area),
      changeType: "RangeEdited",
      source: this.#source,
      triggerSource: this.#isInBatch ? "ThisLocalAddin" : "Unknown",
    });
    const event = { messageCategory: 65536, messageType: worksheetChanged, message } as const;
    this.#held.push({ ...event, targetId: sheet }, { ...event, targetId: wholeWorkbook });
    if (!this.#isInBatch) this.#sendHeld();
  }

  #sendHeld(): void {
    if (this.#held.length === 0) return;
    const entries = this.#held;
    this.#held = [];
    this.send(JSON.stringify({ type: 3, message: { entries } }));
  }
}

function tooLong({ TraceIds }: ResponseBody): ResponseBody {
  const { code, message, status } = new OfficeError("ResponsePayloadSizeLimitExceeded");
  const error = { Code: code, Message: message, Location: "", HttpStatusCode: status };
  return { Results: [], TraceIds, Error: { ...error, ActionIndex: 0 } };
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
