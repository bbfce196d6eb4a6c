import type { Language } from "./words";

const key = "bhxh.language";

/** The language the user chose last, else the one Office is displayed in; Vietnamese where it is neither. */
export function chooseLanguage(displayLanguage: string): Language {
  const remembered = recall();
  if (remembered !== null) return remembered;
  return displayLanguage.toLowerCase().startsWith("en") ? "en" : "vi";
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // storage may be closed to a frame; the choice then lasts as long as the pane
  }
}

function recall(): Language | null {
  try {
    const stored = localStorage.getItem(key);
    return stored === "vi" || stored === "en" ? stored : null;
  } catch {
    return null;
  }
}
