import { start as english } from "../../messages/en/start";
import { start as vietnamese } from "../../messages/vi/start";
import type { Language } from "../words";
import { sayTrouble } from "./say-trouble";
import type { Trouble } from "./trouble";

/**
 * Says in #start what the trouble is, in both languages: which one the officer reads is not known
 * yet. The style sheet hides #start as soon as the pane is drawn, whatever was said before.
 */
export function showTrouble(trouble: Trouble): void {
  const place = document.getElementById("start");
  if (place === null) throw new Error("taskpane.html has no element #start");
  const isWaiting = trouble.kind === "waiting";
  place.setAttribute("role", isWaiting ? "status" : "alert");
  place.replaceChildren(
    paragraph(trouble, vietnamese, "vi"),
    ...(isWaiting ? [] : [againButton()]),
    paragraph(trouble, english, "en"),
  );
}

function paragraph(trouble: Trouble, words: typeof vietnamese, language: Language): HTMLElement {
  const title = document.createElement("strong");
  title.textContent = trouble.kind === "waiting" ? words.opening : `${words.failed}.`;
  const element = document.createElement("p");
  element.lang = language;
  element.append(title, ` ${sayTrouble(trouble, words)}`);
  return element;
}

function againButton(): HTMLElement {
  const button = document.createElement("button");
  button.textContent = `${vietnamese.again} · ${english.again}`;
  button.addEventListener("click", () => location.reload());
  return button;
}
