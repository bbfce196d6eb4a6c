import type { Properties, PropertiesService } from "../../hosts/sheets/services";

/** What one property with its name may take, as measured; Google promises 9 KB a value. */
const PROPERTY_BYTES = 8_067;

/** What all of them may take with their names. */
const STORE_BYTES = 500_000;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The properties of one document, kept as long as the page; within Google's limits. */
export function documentProperties(): PropertiesService {
  let kept: ReadonlyMap<string, string> = new Map();
  const store: Properties = {
    getProperties: () => Object.fromEntries(kept),
    setProperties: (properties, deleteAllOthers) => {
      const entries = Object.entries(properties);
      const sizes = entries.map(([name, text]) => bytesOf(name) + bytesOf(text));
      if (sizes.some((size) => size > PROPERTY_BYTES)) {
        throw new Error("Argument too large: value");
      }
      const next = new Map([...(deleteAllOthers ? [] : kept), ...entries]);
      const total = [...next].reduce((sum, [name, text]) => sum + bytesOf(name + text), 0);
      if (total > STORE_BYTES) {
        throw new Error(
          "You have exceeded the property storage quota. Please remove some properties and try again.",
        );
      }
      kept = next;
      return store;
    },
  };
  return { getDocumentProperties: () => store };
}
