import type { CheckEvent } from "../event";

/** What a key asks of the list; null where it asks nothing. */
export function walkList(event: KeyboardEvent, list: HTMLElement): CheckEvent | null {
  const focused = event.target;
  if (!(focused instanceof Element)) return null;
  if (event.key === "Escape") return goBack(focused);
  // arrow keys choose among explanations
  if (focused.matches("input[type=radio]")) return null;
  const target = destination(event.key, focused, list);
  if (target === undefined) return null;
  event.preventDefault();
  target.focus();
  target.scrollIntoView({ block: "nearest" });
  return { kind: "entryChosen", index: indexOf(target) };
}

const indexOf = (line: HTMLElement): number => Number(line.dataset["entry"]);

/** From beneath a cause to the cause; from an open cause, closing it; else to the scope. */
function goBack(focused: Element): CheckEvent | null {
  const line = focused.closest(".cause")?.querySelector<HTMLElement>("[data-entry]");
  if (line !== undefined && line !== null && line !== focused) {
    line.focus();
    return { kind: "entryChosen", index: indexOf(line) };
  }
  if (line?.getAttribute("aria-expanded") === "true") {
    return { kind: "causeToggled", index: indexOf(line) };
  }
  document.querySelector<HTMLElement>('[name="scope"]:checked')?.focus();
  return null;
}

function destination(key: string, focused: Element, list: HTMLElement): HTMLElement | undefined {
  const lines = [...list.querySelectorAll<HTMLElement>("[data-entry]")].filter(
    (line) => line.closest("details:not([open])") === null,
  );
  const here = focused.closest("li")?.querySelector("[data-entry]") ?? focused;
  const stands = (line: Element, side: number): boolean =>
    (here.compareDocumentPosition(line) & side) !== 0;
  switch (key) {
    case "ArrowDown":
      return lines.find((line) => stands(line, Node.DOCUMENT_POSITION_FOLLOWING));
    case "ArrowUp":
      return lines.findLast((line) => stands(line, Node.DOCUMENT_POSITION_PRECEDING));
    case "Home":
      return lines[0];
    case "End":
      return lines.at(-1);
    default:
      return undefined;
  }
}
