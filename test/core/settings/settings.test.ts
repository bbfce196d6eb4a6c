import assert from "node:assert/strict";
import fc from "fast-check";
import { decimal } from "../../../src/core/numbers/decimal";
import { formatSettings } from "../../../src/core/settings/format-settings";
import { parseSettings } from "../../../src/core/settings/parse-settings";
import { defaultSettings, MOST_DECIMALS, type Settings } from "../../../src/core/settings/settings";

const count = fc.integer({ min: 0, max: MOST_DECIMALS });

const thresholds = fc
  .tuple(fc.integer({ min: 1, max: 100000 }), fc.integer({ min: 1, max: 100000 }))
  .map(([one, other]) => ({
    met: decimal(Math.max(one, other), 2),
    near: decimal(Math.min(one, other), 2),
  }));

const plain = { noNullPrototype: true };

const anySettings: fc.Arbitrary<Settings> = fc.record(
  {
    rounding: fc.constantFrom("asPrinted", "halfUp", "cut"),
    decimals: fc.record(
      { attainment: count, coverage: count, growth: count, latePayment: count },
      plain,
    ),
    latePaymentBase: fc.constantFrom("due", "planned"),
    thresholds,
    numberStyle: fc.constantFrom("vietnamese", "english"),
    units: fc.array(fc.string({ unit: "binary" })),
    live: fc.constantFrom(true, false, null),
    language: fc.constantFrom("vi", "en", null),
  },
  plain,
);

const all = Object.keys(defaultSettings);

describe("settings", () => {
  it("are read back as they were written", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        assert.deepEqual(parseSettings(formatSettings(settings)), { settings, unread: [] });
      }),
    );
  });

  it("are the defaults where nothing is stored", () => {
    assert.deepEqual(parseSettings(""), { settings: defaultSettings, unread: [] });
    assert.deepEqual(parseSettings("{}"), { settings: defaultSettings, unread: [] });
  });

  const unreadable: readonly (readonly [stored: string, unread: readonly string[]])[] = [
    ["{", all],
    ["[]", all],
    ["null", all],
    ['"x"', all],
    ['{"rounding":"up"}', ["rounding"]],
    ['{"rounding":{"toString":1}}', ["rounding"]],
    ['{"decimals":{"attainment":1.5}}', ["decimals"]],
    ['{"decimals":{"coverage":-1}}', ["decimals"]],
    ['{"decimals":{"growth":5}}', ["decimals"]],
    ['{"decimals":[]}', ["decimals"]],
    ['{"latePaymentBase":""}', ["latePaymentBase"]],
    ['{"thresholds":{"met":"100"}}', ["thresholds"]],
    ['{"thresholds":{"met":"90","near":"95"}}', ["thresholds"]],
    ['{"thresholds":{"met":100,"near":90}}', ["thresholds"]],
    ['{"thresholds":{"met":"1e9","near":"1"}}', ["thresholds"]],
    ['{"thresholds":{"met":"100","near":"0"}}', ["thresholds"]],
    ['{"live":"yes"}', ["live"]],
    ['{"numberStyle":"french"}', ["numberStyle"]],
    ['{"units":"Ninh Hải"}', ["units"]],
    ['{"units":["Ninh Hải",7]}', ["units"]],
    ['{"language":"fr","units":null}', ["units", "language"]],
    ['{"newer":true,"__proto__":{"rounding":"cut"}}', []],
  ];
  for (const [stored, unread] of unreadable) {
    it(`takes the default for what it cannot read: ${stored}`, () => {
      assert.deepEqual(parseSettings(stored), { settings: defaultSettings, unread });
    });
  }

  it("keeps each field that can be read", () => {
    const { settings, unread } = parseSettings(
      '{"rounding":"cut","decimals":{"growth":1},"language":"xx"}',
    );
    assert.deepEqual(unread, ["language"]);
    assert.deepEqual(settings, {
      ...defaultSettings,
      rounding: "cut",
      decimals: { ...defaultSettings.decimals, growth: 1 },
    });
  });

  it("never throws, whatever a workbook holds", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseSettings(text)));
    fc.assert(fc.property(fc.json(), (text) => void parseSettings(text)));
  });
});
