import { servedFiles } from "./check-checksums";
import type { Folder } from "./folder";
import type { FolderProblem } from "./problem";

/** An address on this machine, as a value; the guide speaks of one. */
const leadsHere = /["'=]https?:\/\/(localhost|127\.0\.0\.1)\b/;

/** What belongs to a developer's machine and not on a server. */
export const checkLeftovers = (folder: Folder): readonly FolderProblem[] =>
  servedFiles(folder).flatMap((file): readonly FolderProblem[] => {
    if (file.endsWith(".map")) return [{ kind: "sourceMap", file }];
    if (!/\.(html|js|css|json|xml)$/.test(file)) return [];
    const text = folder.text(file) ?? "";
    return [
      ...(/\/[/*]# sourceMappingURL=/.test(text) ? [{ kind: "sourceMap", file } as const] : []),
      ...(leadsHere.test(text) ? [{ kind: "localhost", file } as const] : []),
    ];
  });
