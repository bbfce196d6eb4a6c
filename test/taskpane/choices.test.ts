import assert from "node:assert/strict";
import { chooseLanguage, rememberLanguage } from "../../src/taskpane/language";
import { isDark, type OfficeTheme } from "../../src/taskpane/theme";

describe("the theme Office tells", () => {
  const cases: readonly (readonly [OfficeTheme | undefined, boolean | null])[] = [
    [undefined, null],
    [{}, null],
    [{ bodyBackgroundColor: "white" }, null],
    [{ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, true],
    [{ isDarkTheme: false }, false],
    [{ bodyBackgroundColor: "#262626" }, true],
    [{ bodyBackgroundColor: "F0F0F0" }, false],
    [{ bodyBackgroundColor: "#00FF00" }, false],
    [{ bodyBackgroundColor: "#0000FF" }, true],
  ];
  for (const [theme, dark] of cases) {
    it(`${JSON.stringify(theme) ?? "nothing"} is ${dark === null ? "the system's" : dark ? "dark" : "light"}`, () =>
      assert.equal(isDark(theme), dark));
  }
});

describe("the language", () => {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  };
  beforeEach(() => {
    stored.clear();
    Object.assign(globalThis, { localStorage: storage });
  });
  after(() => void Reflect.deleteProperty(globalThis, "localStorage"));

  for (const [display, language] of [
    ["vi-VN", "vi"],
    ["en-US", "en"],
    ["EN", "en"],
    ["fr-FR", "vi"],
    ["", "vi"],
  ] as const) {
    it(`where Office is displayed in "${display}" is ${language}`, () =>
      assert.equal(chooseLanguage(display), language));
  }
  it("is the one chosen last", () => {
    rememberLanguage("en");
    assert.equal(chooseLanguage("vi-VN"), "en");
  });
  it("needs no storage", () => {
    const refuse = (): never => {
      throw new Error("closed");
    };
    Object.assign(globalThis, { localStorage: { getItem: refuse, setItem: refuse } });
    rememberLanguage("en");
    assert.equal(chooseLanguage("vi-VN"), "vi");
  });
});
