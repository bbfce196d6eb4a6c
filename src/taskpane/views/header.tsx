import type { Tab } from "../state/pane";
import { usePane } from "./context";
import { Menu } from "./menu";

/** The flows; the other pages stand behind the menu. */
const tabs = ["check", "appendix", "merge", "text"] as const;

/** The flows as tabs, and the menu. */
export function Header({ tab }: { readonly tab: Tab }) {
  const { words, send } = usePane();
  const titles = {
    check: words.pane.checkTab,
    appendix: words.pane.appendixTab,
    merge: words.pane.mergeTab,
    text: words.pane.textTab,
  };

  const at = tabs.findIndex((name) => name === tab);
  const walk = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const step = event.key === "ArrowRight" ? 1 : tabs.length - 1;
    const other = tabs[(Math.max(0, at) + step) % tabs.length] ?? tab;
    send({ kind: "tabChosen", tab: other });
    document.getElementById(`${other}-tab`)?.focus();
  };

  return (
    <header>
      <h1 class="brand">{words.pane.brand}</h1>
      <div role="tablist" aria-label={words.pane.tabs} onKeyDown={walk}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${name}-tab`}
            aria-controls={`${name}-panel`}
            aria-selected={tab === name}
            tabIndex={tabs.indexOf(name) === Math.max(0, at) ? 0 : -1}
            onClick={() => send({ kind: "tabChosen", tab: name })}
          >
            {titles[name]}
          </button>
        ))}
      </div>
      <Menu tab={tab} />
    </header>
  );
}
