import { zip } from "../../../src/hosts/zip";

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const links = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const types = 'xmlns="http://schemas.openxmlformats.org/package/2006/content-types"';

/** One paragraph; `properties` are those of its w:pPr. */
export const paragraph = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A paragraph Word puts a mark before. */
export const listed = (text: string, level = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);

/** A Word document with this body, a list of two levels and a footnote. */
export const madeDocx = (body: string, parts: Readonly<Record<string, string>> = {}): Buffer =>
  Buffer.from(
    zip(
      new Map(
        Object.entries({
          "[Content_Types].xml": `<Types ${types}><Default Extension="xml" ContentType="application/xml"/></Types>`,
          "_rels/.rels": `<Relationships ${links}><Relationship Id="a" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
          "word/_rels/document.xml.rels": `<Relationships ${links}><Relationship Id="b" Type="${relation}/numbering" Target="numbering.xml"/><Relationship Id="c" Type="${relation}/footnotes" Target="footnotes.xml"/></Relationships>`,
          "word/document.xml": `<w:document ${word}><w:body>${body}</w:body></w:document>`,
          "word/numbering.xml": `<w:numbering ${word}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
          "word/footnotes.xml": `<w:footnotes ${word}><w:footnote w:id="2">${paragraph("Theo số liệu 9 tháng.")}</w:footnote></w:footnotes>`,
          ...parts,
        }),
      ),
      "deflate",
    ),
  );
