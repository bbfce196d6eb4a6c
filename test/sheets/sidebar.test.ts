import assert from "node:assert/strict";
import { runInNewContext } from "node:vm";
import { sheetsSidebar } from "../../src/build/sheets-sidebar";
import { builtFile, builtProject } from "./project";

const page = `<!doctype html>
<html>
  <head>
    <meta
      http-equiv="Content-Security-Policy"
      content="script-src 'self'"
    />
    <link rel="stylesheet" href="taskpane.css" />
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js" defer></script>
    <script src="taskpane.js" defer></script>
  </head>
  <body>
    <div id="pane"></div>
  </body>
</html>`;

describe("Sidebar.html, the pane for Google Sheets", function () {
  this.timeout(120_000);

  it("holds a script unharmed, whatever stands in its texts", () => {
    const hostile = [
      "</script><b>",
      "</SCRIPT >",
      "<!-- <script>",
      "-->",
      "$&",
      "$1",
      "$`",
      "`${1}`",
    ];
    const script = `said = ${JSON.stringify(hostile)};`;
    const html = sheetsSidebar({ page, style: "a::after { content: '</style>' }", script });
    const [, inline = ""] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    assert.deepEqual(structuredClone(runInNewContext(`${inline} said`)), hostile);
    assert.equal(html.match(/<\/style>/g)?.length, 1);
    assert.equal(html.match(/<\/script>/g)?.length, 1);
  });

  it("asks for no file and keeps no policy that would shut its script out", async () => {
    await builtProject();
    const html = builtFile("Sidebar.html");
    assert.doesNotMatch(html, /<link|<script src|http-equiv|appsforoffice/);
    assert.match(html, /<div id="pane"><\/div>/);
  });

  it("asks for nothing but the open spreadsheet and a place to show the sidebar", async () => {
    await builtProject();
    const { oauthScopes, ...rest } = JSON.parse(builtFile("appsscript.json"));
    assert.deepEqual(oauthScopes, [
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ]);
    assert.equal(rest.runtimeVersion, "V8");
    assert.equal(typeof JSON.parse(builtFile(".clasp.json.example")).scriptId, "string");
  });
});
