import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { coverageForm } from "../src/core/appendix/coverage-form";
import { layoutAppendix } from "../src/core/appendix/layout-appendix";
import type { Mark } from "../src/core/model/edit";
import { rangeRef } from "../src/core/model/reference";
import { review } from "../src/core/review";
import { createSheetsHost } from "../src/hosts/sheets/sheets-host";
import { vietnam } from "../src/workbench/apps-script/locale";
import { openHeadlessSheets } from "../src/workbench/headless-sheets";
import { atMost, type Line, type Measurement } from "./measurement";
import { sampleSheet, workbookOf } from "./sample";
import { medianMilliseconds } from "./timing";

const file = (name: string): string =>
  readFileSync(join(__dirname, "../dist/sheets", name), "utf8");

const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).length / 1_024;

/** What Google loads, and how often the sidebar calls the script; `npm run bench` has built it. */
export const sheets: Measurement = {
  title: "Google Sheets",
  async measure() {
    const code = file("Code.js");
    const script = new Script(code);
    const load = await medianMilliseconds(() => script.runInContext(createContext({})), 11);
    const columns = Array.from({ length: 10_000 }, (_, row) => [row + 1.5]);
    const context = createContext({ columns });
    script.runInContext(context);
    const call = () => void runInContext("BHXH_ATTAIN(columns, columns)", context);
    const size = (name: string, budget: number): Line => ({
      name: `${name}, gzipped`,
      value: kilobytes(file(name)),
      unit: "KB",
      against: atMost(budget),
    });
    return [
      size("Code.js", 40),
      size("Sidebar.html", 70),
      { name: "loading Code.js", value: load, unit: "ms", against: atMost(100) },
      {
        name: "BHXH_ATTAIN of 10,000 cells, one call",
        value: await medianMilliseconds(call, 5),
        unit: "ms",
        against: atMost(30_000),
      },
      ...(await roundTrips(code)),
    ];
  },
};

async function roundTrips(code: string): Promise<readonly Line[]> {
  const workbook = workbookOf(sampleSheet());
  const opened = await openHeadlessSheets(workbook, { code, pages: new Map() }, vietnam);
  const host = createSheetsHost(
    async (request) => String(await opened.script.answer("bhxhHost", [request])),
    () => () => undefined,
  );
  const counted = async (
    name: string,
    budget: number,
    ask: () => Promise<{ readonly ok: boolean }>,
  ): Promise<Line> => {
    const before = opened.script.roundTrips;
    if (!(await ask()).ok) throw new Error(`${name} was refused`);
    const value = opened.script.roundTrips - before;
    return { name, value, unit: "round trips", against: atMost(budget) };
  };
  try {
    const read = await host.read("sheet");
    if (!read.ok) throw new Error("The sample could not be read");
    const marks = review(read.value)
      .tables.flatMap((table) => table.findings)
      .map(({ cells: [cell], severity }): Mark => {
        return { range: rangeRef(cell.sheet, cell.row, cell.column, 1, 1), severity };
      });
    const title = { period: "năm 2025", province: "", reportNumber: "", reportDate: "" };
    const units = Array.from({ length: 98 }, (_, at) => ({ name: `Xã số ${at + 1}`, figures: {} }));
    const layout = layoutAppendix(coverageForm, { title, units, sheetNames: ["Phụ lục"] });
    return [
      await counted("check", 1, () => host.read("sheet")),
      await counted("mark", 1, () => host.apply([{ kind: "addMarks", marks }], "")),
      await counted("build", 3, () => host.apply([{ kind: "addSheet", layout }], "")),
    ];
  } finally {
    opened.close();
  }
}
