import assert from "node:assert/strict";
import { DOMParser, type Document } from "@xmldom/xmldom";
import { coverageForm } from "../../../src/core/appendix/coverage-form";
import { layoutAppendix } from "../../../src/core/appendix/layout-appendix";
import { decimal } from "../../../src/core/numbers/decimal";
import type { FileHost } from "../../../src/hosts/file-host";
import { partText, unzip, type Parts } from "../../../src/hosts/unzip";
import { sampleInput } from "../../core/appendix/sample";
import { madeXlsx, opened } from "./package";

const layout = layoutAppendix(
  coverageForm,
  { ...sampleInput, sheetNames: [], title: ["PHỤ LỤC <1> & “2”"] },
  { charts: true, ratings: { met: decimal(100), near: decimal(95) }, monthsElapsed: 6 },
);

async function partsOf(host: FileHost): Promise<Parts> {
  const parts = unzip(Buffer.from(await host.toBytes()), () => true);
  assert.ok(parts.ok);
  return parts.value;
}

/** Throws where a part is not well-formed. */
const parsed = (parts: Parts, name: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${name}: ${level} ${message}`);
    },
  }).parseFromString(partText(parts, name), "text/xml");

const texts = (document: Document, tag: string): readonly string[] =>
  [...document.getElementsByTagName(tag)].map(({ textContent }) => textContent ?? "");

const references = (document: Document): readonly string[] => texts(document, "c:f");

describe("charts of an .xlsx file", () => {
  it("are parts of the package, linked from the sheet, over its cells", async () => {
    const host = await opened(await madeXlsx((workbook) => workbook.addWorksheet("Trang")));
    assert.ok((await host.apply([{ kind: "addSheet", layout }], "")).ok);
    await host.annotate([]);
    const parts = await partsOf(host);
    for (const name of parts.keys()) if (/\.(xml|rels)$/.test(name)) parsed(parts, name);

    const sheet = partText(parts, "xl/worksheets/sheet2.xml");
    assert.match(sheet, /<drawing [^>]*r:id="rIdCharts"\/><\/worksheet>/);
    assert.match(
      partText(parts, "xl/worksheets/_rels/sheet2.xml.rels"),
      /Id="rIdCharts"[^>]*Target="\.\.\/drawings\/drawingCharts2\.xml"/,
    );
    const types = partText(parts, "[Content_Types].xml");
    const made = [...parts.keys()].filter((name) => /^xl\/(charts|drawings)\/[^/]*$/.test(name));
    assert.deepEqual(made.sort(), [
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
      "xl/drawings/drawingCharts2.xml",
    ]);
    for (const name of made) assert.ok(types.includes(`PartName="/${name}"`), name);
    assert.deepEqual(references(parsed(parts, "xl/charts/chart1.xml")), [
      ...["'Phụ lục'!$B$6:$B$12", "'Phụ lục'!$K$6:$K$12"],
      ...["'Phụ lục'!$B$6:$B$12", "'Phụ lục'!$T$6:$T$12"],
      ...["'Phụ lục'!$B$6:$B$12", "'Phụ lục'!$U$6:$U$12"],
    ]);
    assert.match(
      partText(parts, "xl/workbook.xml"),
      /_xlnm\.Print_Area"[^>]*>[^<]*!\$A\$1:\$R\$32</,
    );
  });

  it("write names and titles as text, whatever they hold", async () => {
    const [chart] = layout.charts ?? [];
    assert.ok(chart);
    const title = '=1+1 <c:v>&"\u0000\ud800';
    const hostile = { ...layout, charts: [{ ...chart, title }] };
    const host = await opened(await madeXlsx((workbook) => workbook.addWorksheet("Trang")));
    assert.ok((await host.apply([{ kind: "addSheet", layout: hostile }], "")).ok);
    const document = parsed(await partsOf(host), "xl/charts/chart1.xml");
    assert.deepEqual(texts(document, "a:t"), ['=1+1 <c:v>&"']);
  });

  it("are gone with their sheet", async () => {
    const host = await opened(await madeXlsx((workbook) => workbook.addWorksheet("Trang")));
    assert.ok((await host.apply([{ kind: "addSheet", layout }], "")).ok);
    assert.ok((await host.apply([{ kind: "removeSheet", layout }], "")).ok);
    const names = [...(await partsOf(host)).keys()];
    assert.deepEqual(
      names.filter((name) => /chart|drawing/i.test(name)),
      [],
    );
  });

  it("keep their colours when marks come and go", async () => {
    const host = await opened(await madeXlsx((workbook) => workbook.addWorksheet("Trang")));
    const [style] = layout.conditionalStyles ?? [];
    assert.ok(style);
    const marks = [{ range: { ...style.range, rowCount: 1 }, severity: "error" as const }];
    assert.ok((await host.apply([{ kind: "addSheet", layout }], "")).ok);
    assert.ok((await host.apply([{ kind: "addMarks", marks }], "")).ok);
    assert.ok((await host.clearMarks()).ok);
    const sheet = partText(await partsOf(host), "xl/worksheets/sheet2.xml");
    assert.equal(sheet.match(/<cfRule /g)?.length, layout.conditionalStyles?.length);
    assert.ok(!sheet.includes("BHXH error"));
  });
});
