import * as v from "valibot";
import { checkForm } from "../core/appendix/check-form";
import type { FormFile } from "../core/appendix/form";
import { expectations, type FormProblem } from "../core/appendix/form-problem";
import { fail, ok, type Result } from "../core/model/result";
import { formSchema } from "./form-schema";

/** Characters a form's file may have; the longest built-in one has a tenth of it. */
const longest = 100_000;

/**
 * The form that a JSON text describes (docs/user/bieu-mau.md), or everything that is wrong with it. Its texts
 * stay texts: what begins with "=" is a formula only in a column's `formula`, which may compute from
 * the form's own columns and nothing else.
 *
 * @example parseForm(await readFile("bieu.json", "utf8")) // { ok: true, value: { id: "bieu", … } }
 */
export function parseForm(text: string): Result<FormFile, readonly FormProblem[]> {
  if (text.length > longest) return fail([{ kind: "tooLong", limit: longest }]);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return fail([{ kind: "notJson" }]);
  }
  const parsed = v.safeParse(formSchema, json);
  if (!parsed.success) return fail(parsed.issues.map(problemOf));
  const problems = checkForm(parsed.output);
  return problems.length === 0 ? ok(parsed.output) : fail(problems);
}

function problemOf(issue: v.InferIssue<typeof formSchema>): FormProblem {
  const path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === "string" || typeof key === "number" ? [key] : [],
  );
  if (issue.type === "strict_object" && issue.expected === "never") {
    return { kind: "unknownField", path };
  }
  if (issue.type === "strict_object" && issue.received === "undefined") {
    return { kind: "missingField", path };
  }
  const expected = expectations.find((name) => name === issue.message) ?? "object";
  return { kind: "field", path, expected };
}
