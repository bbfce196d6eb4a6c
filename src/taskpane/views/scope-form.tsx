import type { Scope } from "../../hosts/port";
import { usePane } from "./context";

const scopes: readonly Scope[] = ["sheet", "selection", "workbook"];

/** What is to be checked, and the button that begins it. */
export function ScopeForm({ scope }: { readonly scope: Scope }) {
  const { words, send } = usePane();
  const { scope: says } = words.pane;
  return (
    <form
      class="scope"
      onSubmit={(event) => {
        event.preventDefault();
        send({ kind: "checkAsked" });
      }}
    >
      <fieldset class="choices">
        <legend>{says.legend}</legend>
        {scopes.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="scope"
              checked={scope === name}
              onChange={() => send({ kind: "scopeChosen", scope: name })}
            />
            {says[name]}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="primary">
        {says.check}
      </button>
    </form>
  );
}
