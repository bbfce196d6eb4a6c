import type { preflight } from "../../messages/vi/preflight";
import type { Problem } from "./problem";

/** What is wrong, and what to do about it. */
export function sayProblem(problem: Problem, words: typeof preflight): string {
  switch (problem.kind) {
    case "noManifest":
    case "noChecksums":
    case "noSchemas":
      return words[problem.kind];
    case "manifestInvalid":
      return words.manifestInvalid(problem.message);
    case "notHttps":
      return words.notHttps(problem.url);
    case "elsewhere":
      return words.elsewhere(problem.file, problem.url);
    case "missing":
      return words.missing(problem.file, problem.link);
    case "noPolicy":
      return words.noPolicy(problem.page);
    case "loosePolicy":
      return words.loosePolicy(problem.page, problem.what);
    case "changed":
    case "gone":
    case "sourceMap":
    case "localhost":
      return words[problem.kind](problem.file);
    case "disagree":
      return words.disagree(problem.file, problem.names.join(", "));
    case "unlisted":
      return words.unlisted(problem.files.length, problem.files.slice(0, 3).join(", "));
    case "unreachable":
      return words.unreachable(problem.url, problem.reason);
    case "status":
      return words.status(problem.url, problem.status);
    case "otherContent":
      return words.otherContent(problem.url);
    case "header":
      return words.header(problem.url, problem.header, problem.is, problem.should);
    case "notFramed":
      return words.notFramed(problem.url, problem.header);
  }
}
