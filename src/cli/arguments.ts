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

/** `bhxh audit`, as it was asked for. */
export interface AuditCommand {
  readonly kind: "audit";
  readonly path: string;
  readonly json: boolean;
  /** The workbook or table whose figures the sentences repeat. */
  readonly table: string | null;
  readonly language: Language;
}

export type Command =
  CheckCommand | AuditCommand | { readonly kind: "help" | "version"; readonly language: Language };

const options = {
  json: { type: "boolean" },
  sheet: { type: "string" },
  previous: { type: "string" },
  mark: { type: "string" },
  table: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** The options only one command has. */
const own = {
  check: ["sheet", "previous", "mark"],
  audit: ["table"],
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
  if (name !== "check" && name !== "audit") return fail({ kind: "unknownCommand", name });
  const others: readonly string[] = name === "check" ? own.audit : own.check;
  const stray = tokens.find((token) => token.kind === "option" && others.includes(token.name));
  if (stray?.kind === "option") return fail({ kind: "unknownOption", name: stray.rawName });
  const [path, ...more] = paths;
  if (path === undefined) return fail({ kind: "noFile" });
  const json = values.json === true;
  if (name === "audit") {
    return more.length > 0
      ? fail({ kind: "auditNeedsOneFile", count: paths.length })
      : ok({ kind: "audit", path, json, table: text(values.table), language });
  }
  const mark = text(values.mark);
  if (mark !== null && !/\.xlsx$/i.test(mark)) return fail({ kind: "markNotXlsx", path: mark });
  return ok({
    kind: "check",
    paths,
    json,
    sheet: text(values.sheet),
    previous: text(values.previous),
    mark,
    language,
  });
}
