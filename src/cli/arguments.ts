import { parseArgs } from "node:util";
import { fail, ok, type Result } from "../core/model/result";
import type { Language } from "./language";
import type { UsageProblem } from "./usage-problem";

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

/** `bhxh merge`, as it was asked for. */
export interface MergeCommand {
  readonly kind: "merge";
  readonly paths: readonly string[];
  readonly form: string;
  /** The file of the units to report, with the other names they are known by. */
  readonly units: string;
  /** Lines above the table; without any the form's own. */
  readonly title: readonly string[];
  /** Last period's appendix, with a map of units where they changed since. */
  readonly previous: string | null;
  /** Where the appendix is written; null where only the document is wanted. */
  readonly output: string | null;
  readonly json: boolean;
  readonly language: Language;
}

/** `bhxh build`, as it was asked for. */
export interface BuildCommand {
  readonly kind: "build";
  readonly form: string;
  /** A table to lay out anew, or a list of units for an empty form. */
  readonly source: { readonly kind: "table" | "units"; readonly path: string };
  readonly title: readonly string[];
  readonly output: string;
  readonly language: Language;
}

export type Command =
  | CheckCommand
  | AuditCommand
  | MergeCommand
  | BuildCommand
  | { readonly kind: "help" | "version"; readonly language: Language };

const options = {
  json: { type: "boolean" },
  sheet: { type: "string" },
  previous: { type: "string" },
  mark: { type: "string" },
  table: { type: "string" },
  form: { type: "string" },
  units: { type: "string" },
  title: { type: "string", multiple: true },
  output: { type: "string", short: "o" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** What each command takes besides the options that all do. */
const own = {
  check: ["json", "sheet", "previous", "mark"],
  audit: ["json", "table"],
  merge: ["json", "form", "units", "title", "previous", "output"],
  build: ["form", "units", "title", "output"],
} as const;

const everybodys: readonly string[] = ["lang", "help", "version"];

type Values = ReturnType<typeof tokensOf>["values"];

const tokensOf = (arguments_: readonly string[]) =>
  parseArgs({
    args: [...arguments_],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });

/** What a command line asks for; `arguments_` without the program's own name. */
export function parseCommand(arguments_: readonly string[]): Result<Command, UsageProblem> {
  const { values, positionals, tokens } = tokensOf(arguments_);
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
  const language = textOf(values.lang) ?? "vi";
  if (language !== "vi" && language !== "en") {
    return fail({ kind: "unknownLanguage", name: language });
  }
  if (values.help === true) return ok({ kind: "help", language });
  if (values.version === true) return ok({ kind: "version", language });
  const [name, ...paths] = positionals;
  if (name === undefined) return fail({ kind: "noCommand" });
  if (!isCommand(name)) return fail({ kind: "unknownCommand", name });
  const taken: readonly string[] = [...own[name], ...everybodys];
  const stray = tokens.find((token) => token.kind === "option" && !taken.includes(token.name));
  if (stray?.kind === "option") return fail({ kind: "unknownOption", name: stray.rawName });
  return parsers[name](paths, values, language);
}

const isCommand = (name: string): name is keyof typeof own => Object.hasOwn(own, name);

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];

type Parser = (
  paths: readonly string[],
  values: Values,
  language: Language,
) => Result<Command, UsageProblem>;

const parsers: Readonly<Record<keyof typeof own, Parser>> = {
  check(paths, values, language) {
    if (paths.length === 0) return fail({ kind: "noFile" });
    const mark = textOf(values.mark);
    if (mark !== null && !isXlsx(mark)) return fail({ kind: "markNotXlsx", path: mark });
    return ok({
      kind: "check",
      paths,
      json: values.json === true,
      sheet: textOf(values.sheet),
      previous: textOf(values.previous),
      mark,
      language,
    });
  },

  audit(paths, values, language) {
    const [path, ...more] = paths;
    if (path === undefined) return fail({ kind: "noFile" });
    if (more.length > 0) return fail({ kind: "auditNeedsOneFile", count: paths.length });
    const json = values.json === true;
    return ok({ kind: "audit", path, json, table: textOf(values.table), language });
  },

  merge(paths, values, language) {
    if (paths.length === 0) return fail({ kind: "noFile" });
    const units = textOf(values.units);
    if (units === null) return fail({ kind: "noUnits" });
    const output = textOf(values.output);
    const json = values.json === true;
    if (output === null && !json) return fail({ kind: "noOutput" });
    if (output !== null && !isXlsx(output)) return fail({ kind: "outputNotXlsx", path: output });
    return ok({
      kind: "merge",
      paths,
      form: textOf(values.form) ?? usualForm,
      units,
      title: textsOf(values.title),
      previous: textOf(values.previous),
      output,
      json,
      language,
    });
  },

  build(paths, values, language) {
    if (paths.length > 1) return fail({ kind: "buildNeedsOneFile", count: paths.length });
    const [table = null] = paths;
    const units = textOf(values.units);
    const path = table ?? units;
    if (path === null) return fail({ kind: "noUnits" });
    if (table !== null && units !== null) return fail({ kind: "buildFromBoth" });
    const output = textOf(values.output);
    if (output === null) return fail({ kind: "noOutput" });
    if (!isXlsx(output)) return fail({ kind: "outputNotXlsx", path: output });
    return ok({
      kind: "build",
      form: textOf(values.form) ?? usualForm,
      source: { kind: table === null ? "units" : "table", path },
      title: textsOf(values.title),
      output,
      language,
    });
  },
};

const usualForm = "coverage";

const isXlsx = (path: string): boolean => /\.xlsx$/i.test(path);
