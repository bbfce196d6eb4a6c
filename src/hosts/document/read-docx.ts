import mammoth from "mammoth";
import type { DocumentFailure } from "../../core/model/file-failure";
import { fail, ok, type Result } from "../../core/model/result";
import { partText, unzip, type Parts } from "../unzip";
import { zip } from "../zip";
import { documentText } from "./document-text";

/** All the words of a document may unpack to, as XML: some ten thousand pages. */
const LIMIT = 32 * 1024 * 1024;

/**
 * The text of a Word document, one line a paragraph. Nothing in it is ever run and nothing outside
 * it is ever opened.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<string, DocumentFailure>> {
  const unzipped = unzip(bytes, isWanted, LIMIT);
  if (!unzipped.ok) return unzipped;
  const refused = otherPackage(unzipped.value);
  if (refused !== null) return fail(refused);
  let text: string | null = null;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(zip(unzipped.value, "store")) },
      {
        includeEmbeddedStyleMap: false,
        // the document is taken here as it was read; nothing is left to be made HTML of
        transformDocument: (document) => {
          text = documentText(document);
          return { ...document, children: [] };
        },
      },
    );
  } catch {
    // mammoth throws whatever its parser met: all of it says that the file is not as it should be
    return fail({ kind: "damaged" });
  }
  return text === null ? fail({ kind: "damaged" }) : ok(text);
}

/** Pictures, fonts and embedded files hold no words, and may be large. */
const isWanted = (name: string): boolean =>
  /\.(?:xml|rels)$|^mimetype$/i.test(name) &&
  !/\/(?:media|embeddings|fonts|theme|glossary)\//i.test(name);

function otherPackage(parts: Parts): DocumentFailure | null {
  if (partText(parts, "mimetype").startsWith("application/vnd.oasis.opendocument.text")) {
    return { kind: "otherDocument", format: "odt" };
  }
  const isWord = [...parts.keys()].some((name) => /^word\//i.test(name));
  return isWord ? null : { kind: "notDocument" };
}
