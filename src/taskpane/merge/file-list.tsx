import { Icon } from "../views/icon";
import { useMerge } from "./context";
import type { ChosenFile } from "./state";

interface Props {
  readonly files: readonly ChosenFile[];
  readonly isReading: boolean;
}

/** What was chosen: files that cannot be used and why, then the others, folded when they are many. */
export function FileList({ files, isReading }: Props) {
  const { words } = useMerge();
  const say = words.pane.files;
  const failed = files.filter(({ read }) => read?.kind === "failed");
  const good = files.filter(({ read }) => read?.kind === "read");
  return (
    <>
      {failed.length > 0 && (
        <div class="failed-files">
          <h3 class="count error">
            <Icon name="error" />
            {say.failed(failed.length)}
          </h3>
          <ul class="chosen-files">
            {failed.map((file) => (
              <FileLine key={file.name} file={file} isReading={isReading} />
            ))}
          </ul>
        </div>
      )}
      {good.length > 0 && (
        <details class="good-files" open={good.length <= 5}>
          <summary>{say.list(good.length)}</summary>
          <ul class="chosen-files">
            {good.map((file) => (
              <FileLine key={file.name} file={file} isReading={isReading} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function FileLine({ file, isReading }: { readonly file: ChosenFile; readonly isReading: boolean }) {
  const { words, send } = useMerge();
  const say = words.pane.files;
  const { name, read } = file;
  return (
    <li>
      <p>
        <strong>{name}</strong>
        <br />
        {read === null
          ? say.waiting
          : read.kind === "failed"
            ? words.fileFailures.explain(read.failure)
            : say.tables(read.sources.length)}
      </p>
      <button
        type="button"
        class="quiet square"
        aria-label={say.remove(name)}
        title={say.remove(name)}
        disabled={isReading}
        onClick={() => {
          send({ kind: "fileRemoved", name });
          document.getElementById("choose-files")?.focus();
        }}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
