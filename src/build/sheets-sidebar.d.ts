export declare function sheetsSidebar(parts: {
  readonly page: string;
  readonly style: string;
  readonly script: string;
}): string;
