import { posix } from "node:path";
import { servedFiles } from "./check-checksums";
import type { Folder } from "./folder";
import type { FolderProblem } from "./problem";
import { tagsOf, type Tag } from "./tags";

/** The one address outside that a page may load from. */
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What a policy must not grant, and what a page then cannot run. */
const loose = [
  "'unsafe-inline'",
  "'unsafe-eval'",
  "'unsafe-hashes'",
  "*",
  "http:",
  "https:",
  "data:",
];

/** Whether every page finds its files, and keeps out what it does not need. */
export const checkPages = (folder: Folder): readonly FolderProblem[] =>
  servedFiles(folder)
    .filter((path) => path.endsWith(".html"))
    .flatMap((page) => {
      const html = folder.text(page) ?? "";
      const tags = tagsOf(html);
      return [...checkLinks(page, tags, folder), ...checkPolicy(page, tags)];
    });

function checkLinks(page: string, tags: readonly Tag[], folder: Folder): readonly FolderProblem[] {
  return tags.flatMap(({ name, attributes }): readonly FolderProblem[] => {
    const link = attributes.get("src") ?? attributes.get("href") ?? "";
    const [path = ""] = link.split(/[?#]/);
    if (path === "" || link === officeJs) return [];
    // to go there is the reader's choice, and sends nothing
    if (name === "a" && link.startsWith("https:")) return [];
    if (/^([a-z]+:|\/)/i.test(link)) return [{ kind: "elsewhere", file: page, url: link }];
    const file = posix.join(posix.dirname(page), decodeURIComponent(path));
    return folder.has(file) ? [] : [{ kind: "missing", file: page, link }];
  });
}

function checkPolicy(page: string, tags: readonly Tag[]): readonly FolderProblem[] {
  const policy = tags
    .find(({ attributes }) => attributes.get("http-equiv") === "Content-Security-Policy")
    ?.attributes.get("content");
  if (policy === undefined) return [{ kind: "noPolicy", page }];
  const directives = policy.split(";").map((directive) => directive.trim().split(/\s+/));
  const sourcesOf = (name: string) => directives.find(([first]) => first === name)?.slice(1);
  const everything = sourcesOf("default-src")?.join(" ") ?? "";
  const granted = [...(sourcesOf("script-src") ?? []), ...(sourcesOf("style-src") ?? [])];
  const found = [
    ...(everything === "'none'" ? [] : [`default-src ${everything}`]),
    ...loose.filter((source) => granted.includes(source)),
    ...tags.flatMap(inlineCode),
  ];
  return found.map((what) => ({ kind: "loosePolicy", page, what }));
}

/** Code or style that stands in the page itself. */
const inlineCode = ({ name, attributes }: Tag): readonly string[] => [
  ...((name === "script" && !attributes.has("src")) || name === "style" ? [`<${name}>`] : []),
  ...[...attributes.keys()].filter((key) => key.startsWith("on") || key === "style"),
];
