import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { pictures } from "../../src/build/pictures/pictures";
import { helpPages } from "../../src/taskpane/views/help-page";

const folder = join(__dirname, "../../docs/user");
const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
const read = (page: string): string => readFileSync(join(folder, page), "utf8");
const shown = pages.flatMap((page) =>
  [...read(page).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = "", path = ""]) => ({
    page,
    alt,
    path,
  })),
);

describe("the guide", () => {
  for (const page of pages) {
    it(`has one heading, an English summary and no dead link in ${page}`, () => {
      const text = read(page);
      assert.equal(text.replace(/^```[^]*?^```/gm, "").match(/^# /gm)?.length, 1);
      assert.match(text, /^_In English/m);
      for (const [, path = ""] of text.matchAll(/\]\((?!https?:|#|pictures\/)([^)#]+)/g)) {
        const target = path.startsWith("rules/") ? join(folder, "..", path) : join(folder, path);
        assert(existsSync(target), `${page}: ${path}`);
      }
    });
  }

  it("shows only pictures that are there, each with what it shows, small enough to load", () => {
    assert(shown.length >= pictures.length);
    for (const { page, alt, path } of shown) {
      assert(alt.length > 15, `${page}: ${path}`);
      const bytes = readFileSync(join(folder, path));
      assert(bytes.length < 400_000, `${path}: ${bytes.length}`);
      assert(PNG.sync.read(bytes).width <= 1_800, path);
    }
  });

  it("has no picture that no page shows, and none that no script takes", () => {
    const files = readdirSync(join(folder, "pictures")).sort();
    const taken = pictures.flatMap(({ name }) => [`${name}.png`, `${name}.txt`]).sort();
    assert.deepEqual(files, taken);
    const used = new Set(shown.map(({ path }) => path));
    for (const { name } of pictures) assert(used.has(`pictures/${name}.png`), name);
  });

  it("opens from the pane at a page about the open tab", () => {
    for (const [tab, path] of Object.entries(helpPages)) {
      const page = path.replace(/^help\//, "").replace(/\.html$/, ".md");
      assert(pages.includes(page), `${tab}: ${path}`);
    }
  });
});
