import assert from "node:assert/strict";
import path from "node:path";
import ts from "typescript";
import { membersAboveFloor } from "./requirement-floor";

const root = path.resolve(__dirname, "../..");

/** Uses members of several sets, asked for and not. */
const probe = `
  export async function probe(context: Excel.RequestContext): Promise<void> {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRanges("A1,B2");
    context.workbook.comments.add("A1", "x");
    const { requirements } = Office.context;
    if (requirements.isSetSupported("ExcelApi", "1.10")) {
      context.workbook.comments.add("A1", "x");
      sheet.showOutlineLevels(1, 1);
      sheet.notes;
    }
    if (requirements.isSetSupported("ExcelApi", "1.9")) sheet.onColumnSorted;
    const range = sheet.getRange();
    const some = requirements.isSetSupported("ExcelApi", "1.12") ? range.getDirectPrecedents() : null;
    const all = requirements.isSetSupported("ExcelApi", "1.12") ? range.getPrecedents() : null;
    sheet.pageLayout.set({ zoom: { horizontalFitToPages: 1 } });
    sheet.getRange().format.set({ textOrientation: 90 });
    void [some, all, (event: Excel.WorksheetChangedEventArgs) => event.triggerSource];
  }
`;

describe("hosts/excel: requirement floor ExcelApi 1.9", function () {
  const probeFile = path.join(root, "src/hosts/excel/probe.ts");
  const files = ["src/hosts/excel", "src/taskpane", "src/commands"].flatMap((folder) =>
    ts.sys.readDirectory(path.join(root, folder), [".ts", ".tsx"]),
  );
  let program: ts.Program;

  before(() => {
    const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    options.types = ["office-js"];
    const host = ts.createCompilerHost(options, true);
    const { getSourceFile } = host;
    host.getSourceFile = (name, target, ...rest) =>
      name === probeFile
        ? ts.createSourceFile(name, probe, target, true)
        : getSourceFile.call(host, name, target, ...rest);
    program = ts.createProgram([...files, probeFile], options, host);
  });

  it("finds members above the floor, and lets those pass that were asked for", () => {
    const found = membersAboveFloor(program, [probeFile]);
    assert.deepEqual(
      found.map(({ member, set }) => `${member}: ${set}`),
      [
        "comments: Api set: ExcelApi 1.10",
        "add: Api set: ExcelApi 1.10",
        "notes: Api set: ExcelApi 1.18",
        "onColumnSorted: Api set: ExcelApi 1.10",
        "getPrecedents: Api set: ExcelApi 1.14",
        "triggerSource: Api set: ExcelApi 1.14",
      ],
    );
  });

  it("is kept by everything that runs in Excel", () => {
    assert.ok(files.some((file) => file.endsWith("hosts/excel/layout.ts")));
    assert.deepEqual(membersAboveFloor(program, files), []);
  });
});
