import type { ServerProblem } from "./problem";

/** What a file may be called, the usual name first. */
const types: Readonly<Record<string, readonly [string, ...string[]]>> = {
  html: ["text/html"],
  css: ["text/css"],
  js: ["text/javascript", "application/javascript"],
  json: ["application/json"],
  xml: ["application/xml", "text/xml"],
  png: ["image/png"],
};

/** Excel on the web fetches these from an address of its own. */
const fetchedFromExcel = /^functions\.(js|json|en-US\.json)$/;

/** What Office asks of the headers a file arrives with. */
export function headerProblems(
  url: string,
  path: string,
  headers: Headers,
): readonly ServerProblem[] {
  const extension = path.slice(path.lastIndexOf(".") + 1);
  const need = (
    header: string,
    should: string,
    isGood: (is: string) => boolean,
  ): readonly ServerProblem[] => {
    const is = headers.get(header);
    return is !== null && isGood(is) ? [] : [{ kind: "header", url, header, is, should }];
  };
  const type = types[extension];
  return [
    ...(type === undefined
      ? []
      : need("Content-Type", type[0], (is) => type.includes(is.split(";")[0] ?? ""))),
    ...need("X-Content-Type-Options", "nosniff", (is) => is === "nosniff"),
    // names stay the same from version to version: each file has to be asked for again
    ...need("Cache-Control", "no-cache", (is) => /\b(no-cache|no-store|max-age=0)\b/.test(is)),
    ...(fetchedFromExcel.test(path)
      ? need("Access-Control-Allow-Origin", "*", (is) => is === "*")
      : []),
    ...(path === "taskpane.html" ? framingProblems(url, headers) : []),
  ];
}

/** Excel on the web shows the pane in a frame; its policy comes with the page, not with the server. */
function framingProblems(url: string, headers: Headers): readonly ServerProblem[] {
  const policy = headers.get("Content-Security-Policy") ?? "";
  const isClosed = /\bframe-ancestors\s+('none'|'self')/.test(policy);
  const stopsOffice = /\b(script-src|default-src)\b(?![^;]*appsforoffice\.microsoft\.com)/.test(
    policy,
  );
  return [
    ...(headers.has("X-Frame-Options")
      ? [{ kind: "notFramed", url, header: "X-Frame-Options" } as const]
      : []),
    ...(isClosed || stopsOffice
      ? [{ kind: "notFramed", url, header: "Content-Security-Policy" } as const]
      : []),
  ];
}
