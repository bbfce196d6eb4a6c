import { useRef } from "preact/hooks";
import { Step } from "../views/step";
import { useMerge } from "./context";
import { DropZone } from "./drop-zone";
import { FileList } from "./file-list";
import { ReadingProgress } from "./reading-progress";
import { SheetChoice } from "./sheet-choice";
import type { MergeState } from "./state";

/** Step 1: where the units' figures are: files, or sheets of the open workbook. */
export function FilesStep({ state }: { readonly state: MergeState }) {
  const { words, send } = useMerge();
  const say = words.pane.files;
  const chooser = useRef<HTMLInputElement>(null);
  const { reading, doing, sheets, files } = state;
  return (
    <Step number={1} title={say.title}>
      <DropZone onFiles={(chosen) => send({ kind: "filesChosen", files: chosen })}>
        <button
          type="button"
          class={files.length === 0 ? "primary" : ""}
          id="choose-files"
          disabled={reading !== null}
          onClick={() => chooser.current?.click()}
        >
          {say.choose}
        </button>
        <span class="aside">{say.drop}</span>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept=".xlsx,.csv,.tsv"
          onChange={({ currentTarget }) => {
            send({ kind: "filesChosen", files: [...(currentTarget.files ?? [])] });
            // the same file can be chosen again once it was removed
            currentTarget.value = "";
          }}
        />
      </DropZone>
      {reading !== null && <ReadingProgress {...reading} />}
      {files.length > 0 && <FileList files={files} isReading={reading !== null} />}
      {sheets !== null && sheets.length > 0 ? (
        <SheetChoice sheets={sheets} taken={state.taken} />
      ) : (
        <button
          type="button"
          disabled={doing !== null}
          onClick={() => send({ kind: "sheetsAsked" })}
        >
          {doing === "readingSheets" ? say.readingSheets : say.sheets}
        </button>
      )}
      <p class="aside">{say.promise}</p>
    </Step>
  );
}
