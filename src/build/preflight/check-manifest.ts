import { schemaErrors } from "../manifest-schema";
import type { Folder } from "./folder";
import { readManifest } from "./manifest";
import type { FolderProblem } from "./problem";

/** Whether Office would read the manifest, and finds what it names in the folder. */
export async function checkManifest(folder: Folder): Promise<readonly FolderProblem[]> {
  const xml = folder.text("manifest.xml");
  if (xml === null) return [{ kind: "noManifest" }];
  const manifest = readManifest(xml);
  if (manifest === null) return [{ kind: "manifestInvalid", message: "XML" }];
  const errors = await schemaErrors(xml);
  return [
    ...(errors ?? []).map((message) => ({ kind: "manifestInvalid", message }) as const),
    ...(errors === null ? [{ kind: "noSchemas" } as const] : []),
    ...manifest.urls.flatMap((url) => checkUrl(url, manifest.base, folder)),
  ];
}

function checkUrl(url: string, base: string, folder: Folder): readonly FolderProblem[] {
  if (!url.startsWith("https://")) return [{ kind: "notHttps", url }];
  if (!url.startsWith(base)) return [{ kind: "elsewhere", file: "manifest.xml", url }];
  const path = url.slice(base.length).split(/[?#]/)[0] ?? "";
  return folder.has(path) ? [] : [{ kind: "missing", file: "manifest.xml", link: path }];
}
