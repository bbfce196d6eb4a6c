import assert from "node:assert/strict";
import { decimal } from "../../src/core/numbers/decimal";
import { fail } from "../../src/core/model/result";
import { parseSettings } from "../../src/core/settings/parse-settings";
import { defaultSettings, type Settings } from "../../src/core/settings/settings";
import { createMemoryHost } from "../../src/hosts/memory/memory-host";
import { readThresholds, thresholdTexts } from "../../src/taskpane/settings/threshold-text";
import { openPane } from "./headless-pane";
import { printedWorkbook } from "./printed-workbook";

const office: Settings = {
  ...defaultSettings,
  rounding: "halfUp",
  units: ["Bác Ái", "Ninh Sơn"],
  numberStyle: "english",
};

describe("settings in the pane", () => {
  it("are remembered in the workbook in one go, hold at once, and can be taken back", async () => {
    const host = createMemoryHost(printedWorkbook);
    const pane = openPane(host);
    const saved = await pane.does({ kind: "settingsAsked", settings: office });
    assert.deepEqual(saved.settings, office);
    assert.deepEqual([saved.formerSettings, saved.writing], [defaultSettings, false]);
    const memory = await host.readMemory();
    assert.ok(memory.ok);
    assert.deepEqual(parseSettings(memory.value.settings ?? "").settings, office);
    const back = await pane.does({ kind: "settingsAsked", settings: defaultSettings });
    assert.deepEqual(back.settings, defaultSettings);
  });

  it("check again where figures are rounded otherwise, and stay where they were set", async () => {
    const pane = openPane(createMemoryHost(printedWorkbook));
    await pane.does({ kind: "checkAsked" }, { kind: "tabChosen", tab: "settings" });
    const runs = pane.state().check.runs;
    const once = await pane.does({ kind: "settingsAsked", settings: office });
    assert.deepEqual([once.check.runs, once.tab], [runs + 1, "settings"]);
    const again = await pane.does({ kind: "settingsAsked", settings: { ...office, units: [] } });
    assert.equal(again.check.runs, runs + 1);
  });

  it("have the units ready for an appendix, but for others that were typed", async () => {
    const pane = openPane(createMemoryHost(printedWorkbook));
    const ready = await pane.does({ kind: "settingsAsked", settings: office });
    assert.equal(ready.appendix.list, "Bác Ái\nNinh Sơn");
    const typed = await pane.does(
      { kind: "listTyped", list: "Thuận Nam" },
      { kind: "settingsAsked", settings: { ...office, units: ["Khác"] } },
    );
    assert.equal(typed.appendix.list, "Thuận Nam");
  });

  it("write the copied list in the notation of the office", async () => {
    let copied = "";
    const pane = openPane(createMemoryHost(printedWorkbook), (text) => {
      copied = text;
      return true;
    });
    const numberStyle = "english";
    const settings: Settings = { ...defaultSettings, numberStyle };
    await pane.does(
      { kind: "settingsAsked", settings },
      { kind: "checkAsked" },
      { kind: "copyAsked" },
    );
    assert.match(copied, /552,247/u);
    assert.doesNotMatch(copied.replace(/«[^»]*»/gu, ""), /552\.247/u);
  });

  it("name what is stored and cannot be read", async () => {
    const host = createMemoryHost(printedWorkbook);
    await host.remember("settings", '{"rounding":"up","units":["Bác Ái"]}');
    const pane = openPane(host);
    await pane.recalls();
    assert.deepEqual(pane.state().unreadSettings, ["rounding"]);
    assert.deepEqual(pane.state().settings.units, ["Bác Ái"]);
  });

  it("that the workbook refuses are told, and the former hold", async () => {
    const refusal = fail({ kind: "protected", sheet: null } as const);
    const host = { ...createMemoryHost(printedWorkbook), remember: async () => refusal };
    const { notice, settings, writing } = await openPane(host).does({
      kind: "settingsAsked",
      settings: office,
    });
    assert.deepEqual(notice, { kind: "failed", failure: { kind: "protected", sheet: null } });
    assert.deepEqual([settings, writing], [defaultSettings, false]);
  });

  const thresholds: readonly (readonly [met: string, near: string, isRead: boolean])[] = [
    ["100", "95,5", true],
    ["100 %", "95.5%", true],
    ["95", "100", false],
    ["", "95", false],
    ["100", "0", false],
    ["1e3", "5", false],
    ["1001", "5", false],
  ];
  for (const [met, near, isRead] of thresholds) {
    it(`${isRead ? "take" : "refuse"} thresholds «${met}» and «${near}»`, () => {
      assert.equal(readThresholds({ met, near }) !== null, isRead);
    });
  }

  it("show thresholds as they are read", () => {
    const held = { met: decimal(100), near: decimal(955, 1) };
    assert.deepEqual(readThresholds(thresholdTexts(held)), held);
  });
});
