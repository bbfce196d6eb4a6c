import { cutSheet } from "../../core/edits/cut-sheet";
import { emptySheet } from "../../core/edits/state";
import type { HostFailure } from "../../core/model/failure";
import type { RangeRef } from "../../core/model/reference";
import { fail, ok, type Result } from "../../core/model/result";
import { applyToSheets } from "./apply";
import { fingerprintOf, type Fingerprint } from "./fingerprint";
import { clearMarks } from "./marks";
import { readMemory, remember } from "./memory";
import { sheetsRange } from "./ranges";
import { readRanges, readWorkbook, sheetReader } from "./read";
import type { Services } from "./services";
import {
  readRequest,
  toText,
  type Answer,
  type Question,
  type Request,
  type Watched,
} from "./wire";

/** The script's side of the adapter: answers one request of the sidebar, as text. */
export const answer = (services: Services, text: string): string =>
  toText(carryOut(services, readRequest(text)));

function carryOut(services: Services, request: Request): Answer<Question> {
  switch (request.kind) {
    case "read":
      return readWorkbook(services, request.scope);
    case "readRanges":
      return readRanges(services, request.ranges);
    case "apply": {
      const applied = applyToSheets(services, request.edits);
      return applied.ok ? ok(look(services, request.watched)) : applied;
    }
    case "clearMarks":
      clearMarks(services);
      return ok(null);
    case "reveal":
      return reveal(services, request.range);
    case "readMemory":
      return ok(readMemory(services));
    case "remember":
      return remember(services, request.key, request.text);
    case "look":
      return ok(look(services, request.watched));
  }
}

function reveal({ spreadsheets }: Services, range: RangeRef): Result<null, HostFailure> {
  const tab = spreadsheets.getActiveSpreadsheet().getSheetByName(range.sheet);
  if (tab === null) return fail({ kind: "sheetMissing", sheet: range.sheet });
  tab.activate();
  sheetsRange(tab, range).activate();
  return ok(null);
}

/** The fingerprints of what is watched; a sheet that is gone holds nothing. */
function look(services: Services, watched: readonly Watched[]): readonly Fingerprint[] {
  if (watched.length === 0) return [];
  const spreadsheet = services.spreadsheets.getActiveSpreadsheet();
  const read = sheetReader(services);
  return watched.map(({ sheet, range }) => {
    const tab = spreadsheet.getSheetByName(sheet);
    const held = tab === null ? emptySheet(sheet) : read(tab);
    return fingerprintOf(range === null ? held : cutSheet(held, range));
  });
}
