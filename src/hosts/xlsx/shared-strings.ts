import { readXml } from "./read-xml";
import { shownText } from "./text-escapes";

/** The texts cells refer to by number; null where the part is damaged. */
export function sharedStrings(xml: string): readonly string[] | null {
  const texts: string[] = [];
  let text = "";
  let isReading = false;
  // how far a text is spoken is written within it
  let isPhonetic = false;
  const isWhole = readXml(xml, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") isPhonetic = true;
      if (name === "t") isReading = !isPhonetic;
    },
    close: (name) => {
      if (name === "si") texts.push(shownText(text));
      if (name === "rPh") isPhonetic = false;
      if (name === "t") isReading = false;
    },
    text: (piece) => {
      if (isReading) text += piece;
    },
  });
  return isWhole ? texts : null;
}
