import type { TextLink } from "../../core/model/text-finding";
import { CellButton } from "./cell-button";
import { useText } from "./context";

/** Each figure of the text that stands in a table, and the cell it stands in. */
export function TextLinks({ links }: { readonly links: readonly TextLink[] }) {
  const { words, send } = useText();
  const { audit } = words.pane;
  const agreeing = links.filter(({ agrees }) => agrees);
  if (agreeing.length === 0) return null;
  return (
    <details class="text-links">
      <summary>{audit.links(agreeing.length)}</summary>
      <ul>
        {agreeing.map(({ span, printed, cell, where }, index) => (
          <li key={index}>
            <button type="button" class="link" onClick={() => send({ kind: "spotChosen", span })}>
              {printed}
            </button>
            <span>
              {audit.linkedTo(where)} <CellButton cell={cell} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
