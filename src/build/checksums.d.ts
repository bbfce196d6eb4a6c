export declare const fileName: string;
export declare function checksums(
  files: Iterable<readonly [path: string, content: Uint8Array]>,
): string;
