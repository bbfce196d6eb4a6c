import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listEntries } from "../../src/taskpane/findings/list-findings";
import type { State } from "../../src/taskpane/state/pane";
import { closeExcelBenches } from "../hosts/excel-bench";
import { faultCases, type FaultCase } from "./cases";
import { faultsPage } from "./page";
import { saysOf } from "./says";
import { openScene, type Contents } from "./scene";

/** Written by hand with `GOLDEN=write npx mocha test/faults/faults.test.ts`, then read through. */
const writing = process.env["GOLDEN"] === "write" && process.env["CI"] === undefined;
const pagePath = join(__dirname, "../../docs/faults.md");

interface Outcome {
  readonly says: string;
  readonly held: Contents;
  readonly after: Contents;
  readonly listed: number;
}

/** What comes of a case with its fault or, to compare with, without it. */
async function outcome(faultCase: FaultCase, isFaulty = true): Promise<Outcome> {
  const scene = await openScene(faultCase.workbook);
  await scene.pane.does(...(faultCase.prepare ?? []));
  const before = await scene.contents();
  if (isFaulty) faultCase.arm(scene);
  const events = faultCase.act(scene);
  if (isFaulty && faultCase.isClosed) for (const event of events) scene.pane.begins(event);
  else await scene.pane.does(...events);
  const after = await scene.contents();
  const state = scene.pane.state();
  return { says: saysOf(state), held: scene.held() ?? before, after, listed: listed(state) };
}

const listed = ({ check: { report } }: State): number =>
  report === null ? 0 : listEntries(report).length;

describe("faults", () => {
  const seen = new Map<FaultCase, string>();
  afterEach(closeExcelBenches);

  for (const faultCase of faultCases) {
    it(`${faultCase.doing}: ${faultCase.fault}`, async () => {
      const { says, held, after, listed: found } = await outcome(faultCase);
      seen.set(faultCase, says);
      switch (faultCase.after) {
        case "asBefore":
          return assert.deepEqual(after, held);
        case "partly":
          return assert.notDeepEqual(after, held);
        case "asAsked": {
          const asked = await outcome(faultCase, false);
          assert.deepEqual(after, asked.after);
          if (!faultCase.isClosed) assert.deepEqual([says, found], [asked.says, asked.listed]);
        }
      }
    });
  }

  it("are told to the reader as they are", () => {
    const page = faultsPage(faultCases, seen);
    if (writing) writeFileSync(pagePath, page);
    assert.equal(page, existsSync(pagePath) ? readFileSync(pagePath, "utf8") : "");
  });
});
