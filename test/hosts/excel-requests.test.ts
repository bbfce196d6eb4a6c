import assert from "node:assert/strict";
import { contentAt } from "../../src/core/edits/cells";
import { emptySheet } from "../../src/core/edits/state";
import { withBlock } from "../../src/core/edits/write";
import type { Edit, Mark } from "../../src/core/model/edit";
import type { SheetLayout } from "../../src/core/model/layout";
import { rangeRef, type RangeRef } from "../../src/core/model/reference";
import type { Workbook } from "../../src/core/model/workbook";
import * as apply from "../../src/hosts/excel/apply";
import { createExcelHost } from "../../src/hosts/excel/excel-host";
import type { Run } from "../../src/hosts/excel/failures";
import { layoutNamed } from "../core/edits/arbitraries";
import { closeExcelBenches, openExcelBench, untilQuiet, type ExcelBench } from "./excel-bench";

const S = "Biểu 1";

/** A sheet of that many rows and eighteen columns of figures, and an empty one. */
function figures(rowCount: number): Workbook {
  const contents = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: 18 }, (_, column) => row * 100 + column),
  );
  const numberFormats = contents.map((row) => row.map(() => "#,##0"));
  const sheet = withBlock(emptySheet(S), rangeRef(S, 0, 0, rowCount, 18), {
    contents,
    numberFormats,
  });
  return {
    sheets: [sheet, emptySheet("Trống")],
    sheetNames: [S, "Trống"],
    activeSheet: S,
    selection: null,
  };
}

const setCell = (row: number, before: number, after: number, sheet = S): Edit => ({
  kind: "setCells",
  range: rangeRef(sheet, row, 0, 1, 1),
  before: { contents: [[before]], numberFormats: [["#,##0"]] },
  after: { contents: [[after]], numberFormats: [["#,##0"]] },
});

const appendix: SheetLayout = layoutNamed(
  "Phụ lục",
  Array.from({ length: 14 }, () => Array.from({ length: 18 }, () => "x")),
);

const findings: readonly Mark[] = Array.from({ length: 17 }, (_, index) => ({
  range: rangeRef(S, index * 2, index, 1, 1),
  severity: index % 3 === 0 ? "warning" : "error",
}));

/** How many requests the work sends, those the client adds to tidy up included, and their length. */
async function cost(
  bench: ExcelBench,
  work: (host: ExcelBench["host"]) => Promise<{ readonly ok: boolean }>,
): Promise<{ readonly requests: number; readonly bytes: number }> {
  const before = bench.office.traffic();
  const result = await work(bench.host);
  assert.ok(result.ok, JSON.stringify(result));
  await untilQuiet(bench.office);
  const after = bench.office.traffic();
  return {
    requests: after.roundTrips - before.roundTrips,
    bytes: after.requestBytes - before.requestBytes,
  };
}

/** Our host with `intercept` around each request it makes. */
function around(
  bench: ExcelBench,
  intercept: (sync: () => Promise<void>) => Promise<void>,
): ExcelBench["host"] {
  const { excel } = bench.office;
  const run = (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> =>
    excel.run((context) => {
      const sync = context.sync.bind(context);
      const value = (): Promise<void> => intercept(() => sync());
      Object.defineProperty(context, "sync", { value, configurable: true });
      return batch(context).finally(() => Reflect.deleteProperty(context, "sync"));
    });
  // Of the many forms of Excel.run these hosts use this one only.
  return createExcelHost(run as Run, async () => apply);
}

const refuse = (code: string): never => {
  throw Object.assign(new Error(code), { code, debugInfo: {} });
};

describe("hosts/excel: requests", () => {
  afterEach(closeExcelBenches);

  it("checks and marks in two", async () => {
    const bench = await openExcelBench(figures(40));
    const read = await cost(bench, (host) => host.read("sheet"));
    const mark = await cost(bench, (host) =>
      host.apply([{ kind: "addMarks", marks: findings }], "Đánh dấu"),
    );
    assert.deepEqual([read.requests, mark.requests], [1, 1]);
    assert.ok(read.bytes < 5_000, `read: ${read.bytes} bytes`);
    assert.ok(mark.bytes < 15_000, `mark: ${mark.bytes} bytes`);
  });

  it("reads a selection in one, the whole workbook in two", async () => {
    const bench = await openExcelBench(figures(40));
    assert.equal((await cost(bench, (host) => host.read("selection"))).requests, 1);
    assert.equal((await cost(bench, (host) => host.read("workbook"))).requests, 2);
  });

  it("reads what was edited in one, of which it was told without any", async () => {
    const bench = await openExcelBench(figures(40));
    const heard: RangeRef[] = [];
    await bench.host.onEdit((range) => heard.push(range));
    const telling = await cost(bench, async () => {
      bench.office.edit(rangeRef(S, 3, 2, 1, 1), 7);
      await untilQuiet(bench.office);
      return { ok: heard.length === 1 };
    });
    const read = await cost(bench, (host) => host.readRanges(heard));
    assert.deepEqual([telling.requests, read.requests], [0, 1]);
    assert.ok(read.bytes < 5_000, `read: ${read.bytes} bytes`);
  });

  it("tells of a co-author's edit once, and never takes it for our own", async () => {
    const bench = await openExcelBench(figures(4));
    const heard: RangeRef[] = [];
    await bench.host.onEdit((range) => heard.push(range));
    assert.ok((await bench.host.apply([setCell(0, 0, 1)], "Sửa")).ok);
    await untilQuiet(bench.office);
    bench.office.coauthor(rangeRef(S, 0, 0, 1, 1), 1);
    await untilQuiet(bench.office);
    assert.deepEqual(heard, [rangeRef(S, 0, 0, 1, 1)]);
  });

  it("reads nothing of a sheet that has another name by now", async () => {
    const bench = await openExcelBench(figures(4));
    const heard: RangeRef[] = [];
    await bench.host.onEdit((range) => heard.push(range));
    await bench.office.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem(S).name = "Tạm";
      worksheets.getItem("Trống").name = S;
      await context.sync();
    });
    bench.office.edit(rangeRef("Tạm", 1, 1, 1, 1), 7);
    await untilQuiet(bench.office);
    const gone = { ok: false, failure: { kind: "sheetMissing", sheet: S } };
    assert.deepEqual(await bench.host.readRanges(heard), gone);
    heard.length = 0;
    bench.office.edit(rangeRef("Tạm", 1, 1, 1, 1), 8);
    await untilQuiet(bench.office);
    assert.deepEqual(heard, [rangeRef("Tạm", 1, 1, 1, 1)]);
  });

  it("builds an appendix in two, and takes it back in two", async () => {
    const bench = await openExcelBench(figures(40));
    const build = await cost(bench, (host) =>
      host.apply([{ kind: "addSheet", layout: appendix }], "Lập"),
    );
    const undo = await cost(bench, (host) =>
      host.apply([{ kind: "removeSheet", layout: appendix }], "Hoàn tác"),
    );
    assert.deepEqual([build.requests, undo.requests], [2, 2]);
    assert.ok(build.bytes < 30_000, `build: ${build.bytes} bytes`);
  });

  it("repairs a hundred cells in two", async () => {
    const bench = await openExcelBench(figures(100));
    const edits = Array.from({ length: 100 }, (_, row) => setCell(row, row * 100, 7));
    assert.equal((await cost(bench, (host) => host.apply(edits, "Sửa"))).requests, 2);
  });

  it("changes marks in three, in the last of which they go and come", async () => {
    const bench = await openExcelBench(figures(40));
    const [errors, warnings] = (["error", "warning"] as const).map((severity) =>
      findings.filter((mark) => mark.severity === severity),
    );
    assert.ok(errors !== undefined && warnings !== undefined);
    assert.ok((await bench.host.apply([{ kind: "addMarks", marks: findings }], "Đánh dấu")).ok);
    const rules = () => bench.office.grid.sheets().flatMap(({ id }) => bench.office.grid.rules(id));
    const before = rules();
    const fewer = errors.slice(1);
    const changed = await cost(bench, (host) =>
      host.apply(
        [
          { kind: "removeMarks", marks: errors },
          { kind: "addMarks", marks: fewer },
        ],
        "Đánh dấu",
      ),
    );
    assert.equal(changed.requests, 3);
    assert.equal((await bench.marks()).length, findings.length - 1);
    const untouched = before.filter(({ formula }) => formula?.includes("warning"));
    assert.deepEqual(
      rules().filter(({ formula }) => formula?.includes("warning")),
      untouched,
    );
  });

  it("sets marks of one severity together, as many as there are", async () => {
    const bench = await openExcelBench(figures(40));
    const marks = Array.from({ length: 3000 }, (_, index): Mark => ({
      range: rangeRef(S, index * 2, index % 18, 1, 1),
      severity: "error",
    }));
    const { requests } = await cost(bench, (host) =>
      host.apply([{ kind: "addMarks", marks }], "Đánh dấu"),
    );
    assert.equal(requests, 1);
    assert.equal((await bench.marks()).length, 3000);
    const rules = bench.office.grid.sheets().flatMap(({ id }) => bench.office.grid.rules(id));
    assert.ok(rules.length <= 3, `${rules.length} rules`);
    await bench.host.clearMarks();
    assert.deepEqual(await bench.marks(), []);
  });

  it("leaves the user's own conditional formats alone", async () => {
    const bench = await openExcelBench(figures(4));
    await bench.office.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(S).getRange("A1:B2");
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = '=LEN("của tôi")>0';
      await context.sync();
    });
    const add: Edit = { kind: "addMarks", marks: findings };
    assert.ok((await bench.host.apply([add], "Đánh dấu")).ok);
    assert.ok((await bench.host.clearMarks()).ok);
    const formulas = bench.office.grid
      .sheets()
      .flatMap(({ id }) => bench.office.grid.rules(id).map(({ formula }) => formula));
    assert.deepEqual(formulas, ['=LEN("của tôi")>0']);
  });

  it("reads in parts what is too large for one answer", async () => {
    const bench = await openExcelBench(figures(200));
    const whole = await bench.host.read("workbook");
    let parts = 0;
    const limited = around(bench, async (sync) => {
      const before = bench.office.traffic().responseBytes;
      await sync();
      if (bench.office.traffic().responseBytes - before > 20_000) {
        refuse("ResponsePayloadSizeLimitExceeded");
      }
      parts++;
    });
    assert.deepEqual(structuredClone(await limited.read("workbook")), structuredClone(whole));
    assert.ok(parts > 4);
  });

  it("says so when one row alone is too large", async () => {
    const bench = await openExcelBench(figures(4));
    let first = true;
    const host = around(bench, async (sync) => {
      await sync();
      if (!first) return;
      first = false;
      refuse("RequestPayloadSizeLimitExceeded");
    });
    assert.deepEqual(await host.read("sheet"), { ok: false, failure: { kind: "tooLarge" } });
  });
});

describe("hosts/excel: failures", () => {
  afterEach(closeExcelBenches);

  const cases: readonly (readonly [string, unknown])[] = [
    ["AccessDenied", { kind: "protected", sheet: S }],
    ["InvalidOperationInCellEditMode", { kind: "busy" }],
    ["InvalidSelection", { kind: "noSelection" }],
    ["OperationCellsExceedLimit", { kind: "tooLarge" }],
    ["ItemNotFound", { kind: "unexpected", code: "ItemNotFound", partly: false }],
    ["GeneralException", { kind: "unexpected", code: "GeneralException", partly: false }],
  ];
  for (const [code, failure] of cases) {
    it(`turns ${code} into ${JSON.stringify(failure)}`, async () => {
      const bench = await openExcelBench(figures(4));
      let first = true;
      const host = around(bench, async (sync) => {
        if (first) {
          first = false;
          refuse(code);
        }
        await sync();
      });
      assert.deepEqual(await host.apply([setCell(0, 0, 1)], "Sửa"), { ok: false, failure });
    });
  }

  it("does not hide a bug", async () => {
    const bench = await openExcelBench(figures(4));
    const host = around(bench, () => Promise.reject(new TypeError("bug")));
    await assert.rejects(host.read("sheet"), { name: "TypeError" });
  });

  it("deletes a sheet that was half made", async () => {
    const bench = await openExcelBench(figures(4));
    const beyond = { range: rangeRef("Phụ lục", 2_000_000, 0, 1, 1), style: { bold: true } };
    const layout = { ...appendix, styles: [beyond] };
    const built = await bench.host.apply([{ kind: "addSheet", layout }], "Lập");
    assert.ok(!built.ok && built.failure.kind === "unexpected" && !built.failure.partly);
    const read = await bench.host.read("workbook");
    assert.ok(read.ok);
    assert.deepEqual([...read.value.sheetNames], [S, "Trống"]);
  });

  it("puts back cells, sheets and marks when Excel stops half way", async () => {
    const bench = await openExcelBench(figures(40));
    const marks = findings.slice(0, 3);
    assert.ok((await bench.host.apply([{ kind: "addMarks", marks }], "Đánh dấu")).ok);
    assert.ok((await bench.host.apply([{ kind: "addSheet", layout: appendix }], "Lập")).ok);
    await bench.protect("Trống");
    const before = await bench.host.read("workbook");
    const edits: readonly Edit[] = [
      setCell(0, 0, 1),
      setCell(0, 1, 2),
      { kind: "removeMarks", marks },
      { kind: "addMarks", marks: findings.slice(5) },
      { kind: "removeSheet", layout: appendix },
      { kind: "addSheet", layout: { ...appendix, name: "Phụ lục (2)" } },
      {
        kind: "setCells",
        range: rangeRef("Trống", 0, 0, 1, 1),
        before: { contents: [[null]], numberFormats: [["General"]] },
        after: { contents: [[1]], numberFormats: [["General"]] },
      },
    ];
    const refused = await bench.host.apply(edits, "Sửa");
    assert.ok(!refused.ok && refused.failure.kind === "protected", JSON.stringify(refused));
    const after = await bench.host.read("workbook");
    assert.ok(before.ok && after.ok);
    assert.deepEqual(after.value.sheets, before.value.sheets);
    assert.deepEqual(
      (await bench.marks()).map(({ range }) => [range.row, range.column]).sort(),
      marks.map(({ range }) => [range.row, range.column]).sort(),
    );
  });

  it("says so when what was written cannot be put back", async () => {
    const bench = await openExcelBench(figures(4));
    let requests = 0;
    const host = around(bench, async (sync) => {
      requests++;
      await sync();
      if (requests >= 2) refuse("GeneralException");
    });
    assert.deepEqual(await host.apply([setCell(0, 0, 1)], "Sửa"), {
      ok: false,
      failure: { kind: "unexpected", code: "GeneralException", partly: true },
    });
    const read = await bench.host.read("sheet");
    assert.ok(read.ok);
    assert.equal(contentAt(read.value.sheets[0] ?? emptySheet(S), 0, 0), 1);
  });
});
