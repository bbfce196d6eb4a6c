import { associations, type Associations } from "./associations";
import type { Folder } from "./folder";
import { readManifest } from "./manifest";
import type { FolderProblem } from "./problem";
import { tagsOf } from "./tags";

const metadata = ["functions.json", "functions.en-US.json"];

/** Whether functions and commands are there under the names Office will call them by. */
export function checkFunctions(folder: Folder): readonly FolderProblem[] {
  const { actions, functions } = associated(folder);
  const commands = readManifest(folder.text("manifest.xml") ?? "")?.commands ?? [];
  return [
    ...metadata.flatMap((file) => compare(file, describedIn(folder.text(file)), functions)),
    ...compare("manifest.xml", commands, actions),
  ];
}

/** What the scripts of the pane's page associate, in their order; nothing where they do not run. */
function associated(folder: Folder): Associations {
  const tags = tagsOf(folder.text("taskpane.html") ?? "");
  const scripts = tags
    .filter(({ name }) => name === "script")
    .map(({ attributes }) => attributes.get("src") ?? "")
    .filter((src) => !src.includes(":"));
  // the pane itself and what comes before it draw; they associate nothing
  const bundles = scripts.filter((src) => src !== "taskpane.js" && src !== "start.js");
  try {
    return associations(bundles.map((src) => folder.text(src) ?? ""));
  } catch {
    return { actions: [], functions: [] };
  }
}

function describedIn(json: string | null): readonly string[] {
  try {
    const { functions }: { functions: readonly { readonly id: string }[] } = JSON.parse(json ?? "");
    return functions.map(({ id }) => id);
  } catch {
    return [];
  }
}

function compare(
  file: string,
  described: readonly string[],
  there: readonly string[],
): readonly FolderProblem[] {
  const names = [...new Set([...described, ...there])].filter(
    (name) => !described.includes(name) || !there.includes(name),
  );
  if (described.length === 0 && there.length === 0) return [{ kind: "disagree", file, names: [] }];
  return names.length === 0 ? [] : [{ kind: "disagree", file, names }];
}
