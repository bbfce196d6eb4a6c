import { parseArgs } from "node:util";
import { fail, ok, type Result } from "../core/model/result";
import type { UsageProblem } from "./usage-problem";
import type { Language } from "./language";

/** `bhxh check`, as it was asked for. */
export interface CheckCommand {
  readonly kind: "check";
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly sheet: string | null;
  readonly previous: string | null;
  readonly mark: string | null;
  readonly language: Language;
}

export type Command =
  CheckCommand | { readonly kind: "help" | "version"; readonly language: Language };

const options = {
  json: { type: "boolean" },
  sheet: { type: "string" },
  previous: { type: "string" },
  mark: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** What a command line asks for; `arguments_` without the program's own name. */
export function parseCommand(arguments_: readonly string[]): Result<Command, UsageProblem> {
  const { values, positionals, tokens } = parseArgs({
    args: [...arguments_],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const known = Object.entries(options).find(([name]) => name === token.name)?.[1];
    if (known === undefined) return fail({ kind: "unknownOption", name: token.rawName });
    const needsValue = known.type === "string";
    if (needsValue && token.value === undefined) {
      return fail({ kind: "missingValue", name: token.rawName });
    }
    if (!needsValue && token.value !== undefined) {
      return fail({ kind: "unknownOption", name: `${token.rawName}=${token.value}` });
    }
  }
  const text = (value: string | boolean | undefined): string | null =>
    typeof value === "string" ? value : null;

  const language = text(values.lang) ?? "vi";
  if (language !== "vi" && language !== "en") {
    return fail({ kind: "unknownLanguage", name: language });
  }
  if (values.help === true) return ok({ kind: "help", language });
  if (values.version === true) return ok({ kind: "version", language });
  const [name, ...paths] = positionals;
  if (name === undefined) return fail({ kind: "noCommand" });
  if (name !== "check") return fail({ kind: "unknownCommand", name });
  if (paths.length === 0) return fail({ kind: "noFile" });
  const mark = text(values.mark);
  if (mark !== null && !/\.xlsx$/i.test(mark)) return fail({ kind: "markNotXlsx", path: mark });
  return ok({
    kind: "check",
    paths,
    json: values.json === true,
    sheet: text(values.sheet),
    previous: text(values.previous),
    mark,
    language,
  });
}
