import assert from "node:assert/strict";
import fc from "fast-check";
import { readXml } from "../../../src/hosts/xlsx/read-xml";

/** What a reader is told, as one line; null where the document is not well-formed. */
function told(xml: string): string | null {
  const said: string[] = [];
  const isWhole = readXml(xml, {
    open: (name, attributes) => said.push(`<${name}${attributes}>`),
    close: (name) => said.push(`</${name}>`),
    text: (text) => said.push(text),
  });
  return isWhole ? said.join("") : null;
}

const cases: readonly (readonly [string, string, string | null])[] = [
  ["elements within elements", "<a><b x='1'/>y</a>", "<a><b x='1'></b>y</a>"],
  ["prefixes", "<x:a xmlns:x='u'><x:b/></x:a>", "<a xmlns:x='u'><b></b></a>"],
  ["entities", "<a>&lt;&#65;&#x42;&amp;amp;</a>", "<a><AB&amp;</a>"],
  ["line ends", "<a>1\r\n2\r3</a>", "<a>1\n2\n3</a>"],
  ["texts as they are", "<a><![CDATA[<&]]></a>", "<a><&</a>"],
  ["comments and instructions", "\uFEFF<?xml?><!-- <b> --><a/>\n", "<a></a>"],
  ["a bracket within an attribute", '<a x=">"/>', '<a x=">"></a>'],
  ["an element left open", "<a><b></a>", null],
  ["an element closed twice", "<a/></a>", null],
  ["a second root", "<a/><b/>", null],
  ["text outside the root", "<a/>x", null],
  ["a tag that breaks off", "<a x='1", null],
  ["a comment that breaks off", "<a><!-- </a>", null],
  ["an entity of its own", "<a>&b;</a>", null],
  ["an entity left open", "<a>&amp</a>", null],
  ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a/>', null],
  ["nothing", "", null],
];

describe("reading XML", () => {
  for (const [what, xml, expected] of cases) {
    it(`${expected === null ? "refuses" : "reads"} ${what}`, () => {
      assert.equal(told(xml), expected);
    });
  }

  it("never throws, whatever it reads", () => {
    const piece = fc.constantFrom(
      "<a>",
      "</a>",
      "<a/>",
      "&#xFFFFFF;",
      "&lt;",
      "<!--",
      "-->",
      "<",
      ">",
      '"',
      "x",
    );
    fc.assert(fc.property(fc.array(piece), (pieces) => void told(pieces.join(""))));
  });
});
