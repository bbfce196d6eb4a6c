import assert from "node:assert/strict";
import fc from "fast-check";
import { draftReport } from "../../../src/core/draft/draft-report";
import type { Table } from "../../../src/core/model/table";
import { findTables } from "../../../src/core/tables/find-tables";
import { auditText } from "../../../src/core/text/audit-text";
import { draft } from "../../../src/messages/vi/draft";
import { cleanSheet, cleanTable, type CleanTable } from "../tables/clean-table";

function tableOf(clean: CleanTable): Table {
  const { sheet } = cleanSheet(clean);
  const [table] = findTables(sheet);
  assert.ok(table);
  return table;
}

const textOf = (table: Table, previous: Table | null): string =>
  draftReport(table, previous)
    .map((paragraph) => `- ${paragraph.map(draft.sentence).join(" ")}`)
    .join("\n");

/** What is computed here half-up stands beside percents the table rounded alike. */
const halfUp = cleanTable.map((table): CleanTable => ({ ...table, rounding: "halfUp" }));

describe("drafted sentences", () => {
  it("hold against each other and against the table they come from", () => {
    fc.assert(
      fc.property(halfUp, fc.option(halfUp), (current, before) => {
        const table = tableOf(current);
        const text = textOf(table, before === null ? null : tableOf(before));
        const { findings } = auditText(text, [table]);
        assert.deepEqual(
          findings.map(({ rule, printed, expected }) => [rule, printed, expected]),
          [],
          text,
        );
      }),
      { numRuns: 30 },
    );
  });

  it("are read as what they say: five paragraphs, each with its level and its target", () => {
    fc.assert(
      fc.property(halfUp, (current) => {
        const table = tableOf(current);
        const { claims, links } = auditText(textOf(table, null), [table]);
        assert.equal(claims.filter(({ kind }) => kind === "attainment").length >= 4, true);
        assert.ok(links.filter(({ agrees }) => agrees).length >= 8);
      }),
      { numRuns: 10 },
    );
  });
});
