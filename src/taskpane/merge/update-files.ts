import type { MergeCommand, MergeEvent } from "./event";
import type { ChosenFile, MergeState } from "./state";

type FilesEvent = Extract<
  MergeEvent,
  {
    readonly kind:
      | "filesChosen"
      | "fileBegun"
      | "fileRead"
      | "readingDone"
      | "readingCancelled"
      | "fileRemoved"
      | "sheetsAsked"
      | "sheetsRead"
      | "sheetToggled";
  }
>;

/** Which files and sheets are taken, and what they came to. */
export function updateFiles(
  state: MergeState,
  event: FilesEvent,
): readonly [state: MergeState, ...commands: readonly MergeCommand[]] {
  const { reading } = state;
  switch (event.kind) {
    case "filesChosen":
      return addFiles(state, event.files);
    case "fileBegun":
      return reading?.id === event.run
        ? [{ ...state, reading: { ...reading, file: event.file } }]
        : [state];
    case "fileRead":
      if (reading?.id !== event.run) return [state];
      return [
        {
          ...state,
          reading: { ...reading, done: reading.done + 1 },
          files: state.files.map((file) =>
            file.name === event.read.file ? { ...file, read: event.read } : file,
          ),
        },
      ];
    case "readingDone":
      return reading?.id === event.run ? [{ ...state, reading: null }] : [state];
    case "readingCancelled":
      return [
        { ...state, reading: null, files: state.files.filter(({ read }) => read !== null) },
        { kind: "cancel" },
      ];
    case "fileRemoved":
      return reading === null
        ? [{ ...state, files: state.files.filter(({ name }) => name !== event.name) }]
        : [state];
    case "sheetsAsked":
      return [{ ...state, doing: "readingSheets", problem: null }, { kind: "readSheets" }];
    case "sheetsRead":
      return [
        {
          ...state,
          doing: null,
          sheets: event.sheets,
          problem: event.sheets.length === 0 ? { kind: "noSheet" } : null,
        },
      ];
    case "sheetToggled": {
      const taken = new Set(state.taken);
      if (!taken.delete(event.name)) taken.add(event.name);
      return [{ ...state, taken }];
    }
  }
}

/** Files that are not there yet are read after those that are being read. */
function addFiles(
  state: MergeState,
  chosen: readonly File[],
): readonly [state: MergeState, ...commands: readonly MergeCommand[]] {
  const files = [...state.files];
  const added: { readonly source: File; readonly name: string }[] = [];
  for (const source of chosen) {
    if (files.some((file) => isSame(file, source))) continue;
    const name = freeName(source.name, files);
    files.push({
      name,
      original: source.name,
      size: source.size,
      modified: source.lastModified,
      read: null,
    });
    added.push({ source, name });
  }
  const [first] = added;
  if (first === undefined || state.reading !== null) return [state];
  const run = state.readings + 1;
  const reading = { id: run, file: first.name, done: 0, total: added.length };
  return [
    { ...state, files, reading, readings: run, problem: null },
    { kind: "readFiles", run, files: added },
  ];
}

const isSame = (file: ChosenFile, { name, size, lastModified }: File): boolean =>
  file.original === name && file.size === size && file.modified === lastModified;

/** Two folders may hold files of one name. */
function freeName(name: string, files: readonly ChosenFile[]): string {
  const taken = new Set(files.map((file) => file.name));
  let free = name;
  for (let count = 2; taken.has(free); count++) free = counted(name, count);
  return free;
}

const counted = (name: string, count: number): string =>
  name.replace(/(\.[^.]*)?$/, (extension) => ` (${count})${extension}`);
