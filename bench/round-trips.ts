import { coverageForm } from "../src/core/appendix/coverage-form";
import { layoutAppendix } from "../src/core/appendix/layout-appendix";
import { staleRanges } from "../src/core/edits/stale-ranges";
import type { Edit, Mark } from "../src/core/model/edit";
import type { HostFailure } from "../src/core/model/failure";
import type { Result } from "../src/core/model/result";
import { rangeRef } from "../src/core/model/reference";
import { review } from "../src/core/review";
import * as apply from "../src/hosts/excel/apply";
import { createExcelHost } from "../src/hosts/excel/excel-host";
import { openHeadlessOffice } from "../src/workbench/headless";
import { atMost, baseline, type Line, type Measurement } from "./measurement";
import { sampleSheet, workbookOf } from "./sample";

/** What crosses to Excel: Microsoft's own client counts, over a headless grid. */
export const roundTrips: Measurement = {
  title: "Round trips to Excel, the sample",
  async measure() {
    const office = await openHeadlessOffice(workbookOf(sampleSheet()));
    const host = createExcelHost(office.excel.run.bind(office.excel), async () => apply);

    const counted = async <Value>(
      name: string,
      budget: number,
      ask: () => Promise<Result<Value, HostFailure>>,
    ): Promise<{ readonly value: Value; readonly lines: readonly Line[] }> => {
      const before = office.traffic();
      const result = await ask();
      if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.failure)}`);
      const after = office.traffic();
      const sent = after.requestBytes - before.requestBytes;
      const received = after.responseBytes - before.responseBytes;
      const trips = after.roundTrips - before.roundTrips;
      return {
        value: result.value,
        lines: [
          { name, value: trips, unit: "round trips", against: atMost(budget) },
          {
            name: `${name}, sent`,
            value: sent,
            unit: "B",
            against: baseline(received, "received"),
          },
        ],
      };
    };

    try {
      const read = await counted("check", 1, () => host.read("sheet"));
      const findings = review(read.value).tables.flatMap((table) => table.findings);
      const marks = findings.map(({ cells: [cell], severity }): Mark => {
        return { range: rangeRef(cell.sheet, cell.row, cell.column, 1, 1), severity };
      });
      const marked = await counted(`mark ${marks.length} cells`, 1, () =>
        host.apply([{ kind: "addMarks", marks }], "marks"),
      );
      const stale = staleRanges(read.value, [rangeRef("Phụ lục", 9, 7, 1, 1)]);
      const typed = await counted("follow a typed figure", 1, () => host.readRanges(stale));
      const [first, ...others] = marks.filter(({ severity }) => severity === "error");
      const fewer: readonly Edit[] = [
        { kind: "removeMarks", marks: first === undefined ? [] : [first, ...others] },
        { kind: "addMarks", marks: others },
      ];
      const remarked = await counted("change marks", 3, () => host.apply(fewer, "marks"));
      const built = await counted("build", 3, () => host.apply([addAppendix()], "appendix"));
      return [...read.lines, ...marked.lines, ...typed.lines, ...remarked.lines, ...built.lines];
    } finally {
      office.close();
    }
  },
};

function addAppendix() {
  const title = { period: "năm 2025", province: "", reportNumber: "", reportDate: "" };
  const units = Array.from({ length: 98 }, (_, at) => ({ name: `Xã số ${at + 1}`, figures: {} }));
  const layout = layoutAppendix(coverageForm, { title, units, sheetNames: ["Phụ lục"] });
  return { kind: "addSheet", layout } as const;
}
