/** What the add-in's frame tells the page that holds the workbook. */
export type ToPage =
  | { readonly kind: "hello" }
  | { readonly kind: "request"; readonly text: string }
  | { readonly kind: "showPane" }
  | { readonly kind: "hidePane" }
  | { readonly kind: "completed"; readonly command: string };

/** What the page tells the frame. */
export type ToFrame =
  | { readonly kind: "welcome"; readonly context: FrameContext }
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "execute"; readonly command: string }
  | { readonly kind: "visibility"; readonly isVisible: boolean };

/** What Office tells an add-in about itself as it starts. */
export interface FrameContext {
  readonly displayLanguage: string;
  readonly officeTheme: OfficeTheme;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

const kinds = {
  toPage: ["hello", "request", "showPane", "hidePane", "completed"],
  toFrame: ["welcome", "answer", "execute", "visibility"],
} as const;

const hasKind = (data: unknown, allowed: readonly string[]): boolean =>
  typeof data === "object" &&
  data !== null &&
  "kind" in data &&
  typeof data.kind === "string" &&
  allowed.includes(data.kind);

export const isToPage = (data: unknown): data is ToPage => hasKind(data, kinds.toPage);
export const isToFrame = (data: unknown): data is ToFrame => hasKind(data, kinds.toFrame);
