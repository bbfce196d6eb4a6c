import type { HostFailure } from "../../core/model/failure";
import { fitsMemory, memoryKeys, type Memory, type MemoryKey } from "../../core/model/memory";
import { fail, ok, type Result } from "../../core/model/result";
import { whileLocked } from "./lock";
import type { Services } from "./services";

/*
 * Google keeps up to 9 KB a property by its word, 8,066 bytes by measurement, so a text is cut into
 * pieces "key/0", "key/1" …: of this many UTF-16 units, of which none takes more than three bytes.
 */
const pieceLength = 2_500;

type Properties = Readonly<Record<string, string>>;

/** What is remembered in the spreadsheet's own properties. */
export const readMemory = ({ properties }: Services): Memory => {
  const kept = properties.getDocumentProperties().getProperties();
  const texts = memoryKeys.map((key) => [key, joined(kept, key)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
};

/** Replaces all properties at once, so that no text is left with pieces of two. */
export const remember = (
  services: Services,
  key: MemoryKey,
  text: string,
): Result<null, HostFailure> =>
  whileLocked(services, () => {
    if (!fitsMemory(text)) return fail({ kind: "memoryFull" });
    const store = services.properties.getDocumentProperties();
    const others = Object.entries(store.getProperties()).filter(
      ([name]) => !name.startsWith(`${key}/`),
    );
    const pieces = cut(text).map((piece, index) => [`${key}/${index}`, piece] as const);
    store.setProperties(Object.fromEntries([...others, ...pieces]), true);
    return ok(null);
  });

function joined(kept: Properties, key: MemoryKey): string {
  let text = "";
  for (let index = 0; ; index++) {
    const piece = kept[`${key}/${index}`];
    if (piece === undefined) return text;
    text += piece;
  }
}

/** Whole characters only: half of one would not survive the way to Google. */
function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const character of text) {
    const last = pieces.at(-1);
    if (last === undefined || last.length + character.length > pieceLength) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}
