import { useRef } from "preact/hooks";
import packageJson from "../../../package.json";
import type { Language } from "../words";
import type { Tab } from "../state/pane";
import { usePane } from "./context";
import { helpPages } from "./help-page";
import { Icon } from "./icon";

/** Each language by its own name: who cannot read the other one still finds theirs. */
const languages: readonly (readonly [Language, string])[] = [
  ["vi", "Tiếng Việt"],
  ["en", "English"],
];

/** Settings, functions, language and help about the open tab, behind ⋯. */
export function Menu({ tab }: { readonly tab: Tab }) {
  const { words, send } = usePane();
  const dialog = useRef<HTMLDialogElement>(null);
  const { menu } = words.pane;
  return (
    <>
      <button
        type="button"
        class="quiet square"
        aria-label={menu.open}
        title={menu.open}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="menu" />
      </button>
      <dialog ref={dialog} aria-labelledby="menu-title">
        <h2 id="menu-title">{menu.title}</h2>
        <div class="pages">
          {(["settings", "functions"] as const).map((tab) => (
            <button
              key={tab}
              type="button"
              onClick={() => {
                dialog.current?.close();
                send({ kind: "tabChosen", tab });
              }}
            >
              {menu[tab]}
            </button>
          ))}
        </div>
        <fieldset class="choices">
          <legend>{menu.language}</legend>
          {languages.map(([code, name]) => (
            <label key={code} lang={code}>
              <input
                type="radio"
                name="language"
                checked={words.language === code}
                onChange={() => send({ kind: "languageChosen", language: code })}
              />
              {name}
            </label>
          ))}
        </fieldset>
        <h3>{menu.keys}</h3>
        <dl class="keys">
          {menu.keyList.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p>{menu.privacy}</p>
        <p class="aside">{menu.version(packageJson.version)}</p>
        <div class="actions">
          <a class="button" href={helpPages[tab]} target="_blank" rel="noreferrer">
            {menu.guide}
          </a>
          <button type="button" class="primary" onClick={() => dialog.current?.close()}>
            {menu.close}
          </button>
        </div>
      </dialog>
    </>
  );
}
