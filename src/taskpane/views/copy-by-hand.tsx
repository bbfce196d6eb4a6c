import { useEffect, useRef } from "preact/hooks";
import { usePane } from "./context";

/** The list, selected and ready to be copied, where the browser forbids doing it for the user. */
export function CopyByHand({ text }: { readonly text: string }) {
  const { words, send } = usePane();
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const { check } = words.pane;
  useEffect(() => {
    dialog.current?.showModal();
    area.current?.select();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="copy-title" onClose={() => send({ kind: "copyClosed" })}>
      <h2 id="copy-title">{check.copyTitle}</h2>
      <p id="copy-how">{check.copyByHand}</p>
      <textarea
        ref={area}
        readOnly
        aria-labelledby="copy-title"
        aria-describedby="copy-how"
        value={text}
      />
      <div class="actions">
        <button type="button" class="primary" onClick={() => dialog.current?.close()}>
          {check.close}
        </button>
      </div>
    </dialog>
  );
}
