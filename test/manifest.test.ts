import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import vm from "node:vm";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { OfficeAddinManifest } from "office-addin-manifest";
import { PNG } from "pngjs";

const manifest = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "text/xml");
const elements = (name: string): readonly Element[] => [
  ...manifest.getElementsByTagNameNS("*", name),
];
const only = (name: string): Element => {
  const [element, ...more] = elements(name);
  assert(element !== undefined && more.length === 0, `exactly one <${name}>`);
  return element;
};
const attribute = (name: string, of: readonly Element[]): readonly string[] =>
  of.map((element) => element.getAttribute(name) ?? "").filter((value) => value !== "");
const children = (element: Element): readonly string[] =>
  [...element.childNodes].flatMap((child) =>
    "localName" in child && child.localName ? [child.localName] : [],
  );
const resources = ["Image", "Url", "String"].flatMap((name) =>
  elements(name).filter((element) => element.hasAttribute("id")),
);
const urls = [
  ...[
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Url",
    "Image",
    "Override",
    "SourceLocation",
  ].flatMap((name) => [
    ...attribute("DefaultValue", elements(name)),
    ...attribute("Value", elements(name)),
  ]),
].filter((value) => value.includes("://"));
const localPath = (url: string): string => url.replace("https://localhost:3000/", "dist/");

interface FunctionsMetadata {
  readonly functions: readonly { readonly id: string }[];
}

describe("manifest.xml", () => {
  it("reads as a task pane add-in for workbooks", async () => {
    const info = await OfficeAddinManifest.readManifestFile("manifest.xml");
    assert.equal(info.officeAppType, "TaskPaneApp");
    assert.deepEqual(info.hosts, ["Workbook"]);
    assert.equal(info.defaultLocale, "vi-VN");
  });

  it("has the version of package.json", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    assert.equal(only("Version").textContent, `${version}.0`);
  });

  it("defines every resource it uses, uses every one it defines, with ids of at most 32 characters", () => {
    const defined = attribute("id", resources);
    const used = new Set(
      [...manifest.getElementsByTagName("*")].flatMap((element) => attribute("resid", [element])),
    );
    assert.deepEqual([...defined].sort(), [...used].sort());
    assert.equal(new Set(defined).size, defined.length);
    for (const id of defined) assert(id.length <= 32, id);
  });

  it("uses https only, and every address is a file of dist/", () => {
    assert(urls.length > 10);
    for (const url of urls) {
      assert(url.startsWith("https://localhost:3000/"), url);
      assert(existsSync(localPath(url)), `${url} is not in dist/`);
    }
  });

  it("names icons that are there with the pixels they claim", () => {
    const claims = [
      ...elements("Image")
        .filter((image) => image.hasAttribute("size"))
        .map((image) => {
          const resource = resources.find(
            (candidate) => candidate.getAttribute("id") === image.getAttribute("resid"),
          );
          return {
            url: resource?.getAttribute("DefaultValue"),
            size: Number(image.getAttribute("size")),
          };
        }),
      { url: only("IconUrl").getAttribute("DefaultValue"), size: 32 },
      { url: only("HighResolutionIconUrl").getAttribute("DefaultValue"), size: 64 },
    ];
    assert.equal(claims.length, 14);
    for (const { url, size } of claims) {
      const { width, height } = PNG.sync.read(
        readFileSync(localPath(url ?? "").replace("dist/", "")),
      );
      assert.deepEqual({ url, width, height }, { url, width: size, height: size });
    }
  });

  it("keeps the order of elements Office asks for", () => {
    assert.deepEqual(children(only("OfficeApp")), [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    assert.deepEqual(children(only("VersionOverrides")), ["Requirements", "Hosts", "Resources"]);
    assert.deepEqual(children(only("Resources")), [
      "Images",
      "Urls",
      "ShortStrings",
      "LongStrings",
    ]);
    assert.deepEqual(children(only("DesktopFormFactor")), [
      "GetStarted",
      "FunctionFile",
      "ExtensionPoint",
    ]);
    assert.deepEqual(children(only("AllFormFactors")), ["ExtensionPoint"]);
  });

  it("asks for the shared runtime and ExcelApi 1.9, in both places", () => {
    const sets = elements("Set").map(
      (set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`,
    );
    const asked = ["SharedRuntime 1.1", "ExcelApi 1.9"];
    assert.deepEqual(sets, [...asked, ...asked]);
    assert.equal(only("Runtime").getAttribute("lifetime"), "long");
  });

  it("keeps short strings within 125 characters and long ones within 250", () => {
    const lengths = (list: string): readonly number[] =>
      [...only(list).getElementsByTagName("*")].flatMap((element) =>
        [...attribute("DefaultValue", [element]), ...attribute("Value", [element])].map(
          (text) => text.length,
        ),
      );
    assert(Math.max(...lengths("ShortStrings")) <= 125);
    assert(Math.max(...lengths("LongStrings")) <= 250);
  });

  it("runs only commands and functions that are there", () => {
    const associated = associations("dist/commands.js").actions;
    const commands = elements("FunctionName").map((element) => element.textContent);
    assert.deepEqual([...commands].sort(), [...associated].sort());
    for (const language of ["functions.json", "functions.en-US.json"]) {
      const metadata = JSON.parse(readFileSync(`dist/${language}`, "utf8")) as FunctionsMetadata;
      const ids = metadata.functions.map(({ id }) => id);
      assert(ids.length >= 17);
      assert.deepEqual(
        [...ids].sort(),
        [...associations("dist/core.js", "dist/examine.js", "dist/functions.js").functions].sort(),
      );
    }
  });
});

/** What built bundles hand to Office when they are loaded one after the other. */
function associations(...bundles: readonly string[]): {
  readonly actions: readonly string[];
  readonly functions: readonly string[];
} {
  const actions: string[] = [];
  const functions: string[] = [];
  const page = {
    Office: {
      onReady: () => Promise.resolve({}),
      actions: { associate: (name: string) => actions.push(name) },
    },
    CustomFunctions: {
      associate: (id: string) => functions.push(id),
      Error: class extends Error {},
      ErrorCode: {},
    },
    addEventListener: () => undefined,
  };
  const context = vm.createContext({ ...page, window: page });
  for (const bundle of bundles) vm.runInContext(readFileSync(bundle, "utf8"), context);
  return { actions, functions };
}
