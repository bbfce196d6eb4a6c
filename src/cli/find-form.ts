import { formById, formFiles } from "../core/appendix/forms";
import type { Form } from "../core/appendix/form";
import { formAbout } from "../core/appendix/form-about";
import type { FormProblem } from "../core/appendix/form-problem";
import type { FileFailure } from "../core/model/file-failure";
import { fail, ok, type Result } from "../core/model/result";
import { parseForm } from "../forms/parse-form";
import { readBytes } from "./check-file";

/** Why there is no such form. */
export type FormFailure =
  | { readonly kind: "unknownForm"; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: "notRead"; readonly path: string; readonly failure: FileFailure }
  | { readonly kind: "faulty"; readonly path: string; readonly problems: readonly FormProblem[] };

/**
 * The form that --form names: a built-in one, of one insurance where a colon says which, or one
 * described in a .json file.
 *
 * @example await findForm("year-on-year:voluntary")
 */
export async function findForm(name: string): Promise<Result<Form, FormFailure>> {
  if (/\.json$/i.test(name)) return readForm(name);
  const found = knownNames.get(name);
  return found === undefined
    ? fail({ kind: "unknownForm", name, known: [...knownNames.keys()] })
    : ok(found);
}

async function readForm(path: string): Promise<Result<Form, FormFailure>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return fail({ kind: "notRead", path, failure: bytes.failure });
  const parsed = parseForm(bytes.value.toString("utf8"));
  return parsed.ok
    ? ok(formAbout(parsed.value))
    : fail({ kind: "faulty", path, problems: parsed.failure });
}

const knownNames: ReadonlyMap<string, Form> = new Map(
  formFiles.flatMap(({ id, subjects = [] }) =>
    [undefined, ...subjects.map(({ block }) => block)].flatMap((block): [string, Form][] => {
      const form = formById(id, block);
      return form === null ? [] : [[block === undefined ? id : `${id}:${block}`, form]];
    }),
  ),
);
