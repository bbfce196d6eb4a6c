import assert from "node:assert/strict";
import { join } from "node:path";
import { review } from "../../src/core/review";
import { readFirst } from "../hosts/xlsx/package";
import { folderOf, ran, sampleTsv } from "./folder";
import { converted, isInstalled } from "./libreoffice";

/** Landscape A4 in points. */
const page = /\/MediaBox\s*\[\s*0 0 841\.\d+ 595\.\d+\s*\]/;

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

describe("an appendix opened by LibreOffice", function () {
  // it takes its time to start
  this.timeout(120_000);

  if (!isInstalled) {
    it("is not looked at: LibreOffice is not installed on this machine", () => undefined);
    return;
  }

  let path = "";
  before(async () => {
    const folder = folderOf({ "mau.tsv": sampleTsv });
    path = join(folder, "phu-luc.xlsx");
    assert.equal((await ran("build", join(folder, "mau.tsv"), "-o", path)).code, 0);
  });

  it("computes what its figures say, and agrees with itself", async () => {
    const sheet = await readFirst(converted(path, "xlsx"));
    const workbook = { sheets: [sheet], sheetNames: [], activeSheet: "", selection: null };
    const findings = review(workbook).tables.flatMap((table) => table.findings);
    const computed = findings.filter(({ detail }) => /^(?:sum|ratio|copy)$/.test(detail.rule));
    assert.deepEqual(computed, []);
    const [total] = sheet.values.slice(-1);
    assert.deepEqual(
      [total?.[1], total?.[9], total?.[10], total?.[17]],
      ["Tổng cộng", 556_825, 97.75, 92.62],
    );
  });

  it("is one landscape page", () => {
    const pdf = converted(path, "pdf").toString("latin1");
    assert.match(pdf, page);
    assert.equal(countOf(/\/Type\s*\/Page\b/g, pdf), 1);
  });
});
