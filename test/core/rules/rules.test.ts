import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rulePages } from "../../../src/build/rule-pages";
import { formatCell } from "../../../src/core/model/a1";
import { review } from "../../../src/core/review";
import { rules } from "../../../src/core/rules";
import { parseGrid, workbookOf } from "../../grid";
import { ruleCases } from "./cases";

describe("rules", () => {
  for (const { rule, cases } of Object.values(ruleCases)) {
    describe(rule, () => {
      for (const { name, grid } of cases) {
        it(name, () => {
          const { sheet, marked } = parseGrid(grid);
          const [found, ...others] = review(workbookOf(sheet)).tables;
          assert.ok(found !== undefined && others.length === 0, "one table is recognised");
          const cells = found.findings
            .filter(({ detail }) => detail.rule === rule)
            .flatMap((finding) => finding.cells.map(formatCell));
          assert.deepEqual(cells.sort(), marked.map(formatCell).sort());
        });
      }

      it("speaks, is silent, and has an example for its page", () => {
        const marks = cases.map(({ grid }) => parseGrid(grid).marked.length);
        assert.ok(marks.some((count) => count > 0));
        assert.ok(marks.some((count) => count === 0));
        assert.ok(cases.some(({ doc }) => doc));
      });
    });
  }
});

describe("the list of rules", () => {
  const ids = rules.map(({ id }) => id);

  it("names every rule with cases once", () => {
    assert.deepEqual([...ids].sort(), Object.keys(ruleCases).sort());
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it("finds every rule in a file of its name", () => {
    const files = readdirSync("src/core/rules");
    for (const id of ids) assert.ok(files.includes(`${id}.ts`), id);
  });

  it("gives the severity its findings have, but that evidence alone only asks", () => {
    for (const { id, severity } of rules) {
      for (const { grid } of ruleCases[id].cases) {
        const { tables } = review(workbookOf(parseGrid(grid).sheet));
        const findings = tables.flatMap((table) => table.findings);
        for (const finding of findings.filter(({ detail }) => detail.rule === id)) {
          const isAsked = finding.severity === "warning" && severity === "error";
          assert.ok(finding.severity === severity || isAsked, id);
        }
      }
    }
  });

  it("has the pages its cases make and their index, and no other", () => {
    const pages = rulePages();
    const ofRules = ids.map((id) => `docs/rules/${id}.md`);
    assert.deepEqual([...pages.keys()].sort(), [...ofRules, "docs/rules/index.md"].sort());
    for (const [path, text] of pages) {
      assert.ok(existsSync(path), path);
      assert.equal(readFileSync(path, "utf8"), text, `${path}: npm run generate`);
    }
  });
});
