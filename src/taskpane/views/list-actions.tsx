import { usePane } from "./context";

/** What can be done with the whole list. */
export function ListActions({ marking }: { readonly marking: boolean }) {
  const { words, send } = usePane();
  const { check } = words.pane;
  return (
    <div class="list-actions">
      <label class="check">
        <input
          type="checkbox"
          checked={marking}
          onChange={(event) =>
            send({ kind: "markingChosen", marking: event.currentTarget.checked })
          }
        />
        {check.marking}
      </label>
      <button type="button" onClick={() => send({ kind: "copyAsked" })}>
        {check.copy}
      </button>
    </div>
  );
}
