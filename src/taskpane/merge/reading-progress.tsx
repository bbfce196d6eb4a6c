import { useMerge } from "./context";

interface Props {
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

/** A bar with the file that is being read; what was read so far stays when it is stopped. */
export function ReadingProgress({ file, done, total }: Props) {
  const { words, send } = useMerge();
  const say = words.pane.files;
  return (
    <div class="busy reading">
      <label for="files-progress">{say.reading(file, done, total)}</label>
      <progress id="files-progress" value={done} max={total} />
      <button type="button" onClick={() => send({ kind: "readingCancelled" })}>
        {say.cancel}
      </button>
    </div>
  );
}
