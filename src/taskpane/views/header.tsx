import type { Tab } from "../state/pane";
import { usePane } from "./context";
import { Menu } from "./menu";

const tabs: readonly Tab[] = ["check", "appendix", "merge", "text"];

/** The flows as tabs, and the menu. */
export function Header({ tab }: { readonly tab: Tab }) {
  const { words, send } = usePane();
  const titles = {
    check: words.pane.checkTab,
    appendix: words.pane.appendixTab,
    merge: words.pane.mergeTab,
    text: words.pane.textTab,
  };

  const walk = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const step = event.key === "ArrowRight" ? 1 : tabs.length - 1;
    const other = tabs[(tabs.indexOf(tab) + step) % tabs.length] ?? tab;
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
            tabIndex={tab === name ? 0 : -1}
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
