/** What keeps a folder, or the server it is served by, from being opened by Office; or is worth a look. */
export type Problem = FolderProblem | ServerProblem;

export type FolderProblem =
  | { readonly kind: "noManifest" }
  | { readonly kind: "manifestInvalid"; readonly message: string }
  | { readonly kind: "notHttps"; readonly url: string }
  /** An address that begins otherwise than the pane's. */
  | { readonly kind: "elsewhere"; readonly file: string; readonly url: string }
  | { readonly kind: "missing"; readonly file: string; readonly link: string }
  | { readonly kind: "noPolicy"; readonly page: string }
  /** The policy lets in what it should keep out, or the page holds what it keeps out. */
  | { readonly kind: "loosePolicy"; readonly page: string; readonly what: string }
  | { readonly kind: "noChecksums" }
  | { readonly kind: "changed"; readonly file: string }
  | { readonly kind: "gone"; readonly file: string }
  /** Names on one side only of what is described and what is there. */
  | { readonly kind: "disagree"; readonly file: string; readonly names: readonly string[] }
  | { readonly kind: "sourceMap"; readonly file: string }
  | { readonly kind: "localhost"; readonly file: string }
  /** Not wrong: Microsoft's schemas are not at hand. */
  | { readonly kind: "noSchemas" }
  /** Not wrong: files that are no part of the add-in. */
  | { readonly kind: "unlisted"; readonly files: readonly string[] };

export type ServerProblem =
  | { readonly kind: "unreachable"; readonly url: string; readonly reason: string }
  | { readonly kind: "status"; readonly url: string; readonly status: number }
  | { readonly kind: "otherContent"; readonly url: string }
  | {
      readonly kind: "header";
      readonly url: string;
      readonly header: string;
      readonly is: string | null;
      readonly should: string;
    }
  /** A header that keeps Excel on the web from showing the page in its frame. */
  | { readonly kind: "notFramed"; readonly url: string; readonly header: string };

/** Notes do not count against a folder. */
export const isNote = ({ kind }: Problem): boolean => kind === "noSchemas" || kind === "unlisted";
