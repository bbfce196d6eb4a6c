/** What the frame of a sidebar tells the page that holds the spreadsheet. */
export type FromSidebar =
  | { readonly kind: "ready" }
  | {
      readonly kind: "run";
      readonly id: number;
      readonly name: string;
      readonly values: readonly unknown[];
    };

/** What the page tells the frame: what to show, and what the script answered. */
export type ToSidebar =
  | { readonly kind: "show"; readonly html: string }
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failure"; readonly id: number; readonly message: string };

const hasKind = (data: unknown, kinds: readonly string[]): boolean =>
  typeof data === "object" &&
  data !== null &&
  "kind" in data &&
  typeof data.kind === "string" &&
  kinds.includes(data.kind);

export const isFromSidebar = (data: unknown): data is FromSidebar =>
  hasKind(data, ["ready", "run"]);
export const isToSidebar = (data: unknown): data is ToSidebar =>
  hasKind(data, ["show", "answer", "failure"]);
