import { posix } from "node:path";
import type { Folder } from "./folder";
import type { FolderProblem } from "./problem";

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
  folder.files
    .filter((path) => path.endsWith(".html") && !path.startsWith("sheets/"))
    .flatMap((page) => {
      const html = folder.text(page) ?? "";
      return [...checkLinks(page, html, folder), ...checkPolicy(page, html)];
    });

function checkLinks(page: string, html: string, folder: Folder): readonly FolderProblem[] {
  const links = [...html.matchAll(/<(\w+)\b[^>]*?\s(?:src|href)="([^"]*)"/g)];
  return links.flatMap(([, tag = "", link = ""]): readonly FolderProblem[] => {
    const [path = ""] = link.split(/[?#]/);
    if (path === "" || link === officeJs) return [];
    // to go there is the reader's choice, and sends nothing
    if (tag === "a" && /^https:/.test(link)) return [];
    if (/^([a-z]+:|\/)/i.test(link)) return [{ kind: "elsewhere", file: page, url: link }];
    const file = posix.join(posix.dirname(page), decodeURIComponent(path));
    return folder.has(file) ? [] : [{ kind: "missing", file: page, link }];
  });
}

function checkPolicy(page: string, html: string): readonly FolderProblem[] {
  const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html) ?? [];
  if (policy === undefined) return [{ kind: "noPolicy", page }];
  const directives = policy.split(";").map((directive) => directive.trim().split(/\s+/));
  const sourcesOf = (name: string) => directives.find(([first]) => first === name)?.slice(1);
  const everything = sourcesOf("default-src")?.join(" ");
  const scripts = sourcesOf("script-src") ?? [];
  const granted = [...scripts, ...(sourcesOf("style-src") ?? [])];
  const [inline] = /<script(?![^>]*\ssrc=)[^>]*>|\son\w+="|\sstyle="|javascript:/i.exec(html) ?? [];
  const found = [
    ...(everything === "'none'" ? [] : [`default-src ${everything ?? ""}`]),
    ...loose.filter((source) => granted.includes(source)),
    ...(inline === undefined ? [] : [inline]),
  ];
  return found.map((what) => ({ kind: "loosePolicy", page, what }));
}
