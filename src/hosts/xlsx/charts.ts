import type { ChartLayout } from "../../core/model/layout";
import type { RangeRef } from "../../core/model/reference";
import { partText, type Parts } from "../unzip";
import { chartXml } from "./chart-xml";
import { relationshipsXml } from "./relationships";

/** The charts of one worksheet, which exceljs cannot write. */
export interface SheetCharts {
  /** As exceljs numbers worksheets, and names their parts. */
  readonly worksheet: number;
  readonly charts: readonly ChartLayout[];
  readonly fontName: string;
}

const drawingNames =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

/** What of a worksheet comes after its drawing. Source: ECMA-376 part 1, 18.3.1.99. */
const afterDrawing =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|tableParts|extLst)[\s/>]|<\/worksheet>/;

/** The package with charts on worksheets that have no drawing yet, as newly laid-out ones have none. */
export function withCharts(parts: Parts, sheets: readonly SheetCharts[]): Parts {
  const made = new Map(parts);
  const set = (name: string, xml: string): void => {
    made.set(name, new TextEncoder().encode(xml));
  };
  const types: string[] = [];
  let chartCount = 0;
  for (const { worksheet, charts, fontName } of sheets) {
    const sheet = `xl/worksheets/sheet${worksheet}.xml`;
    const drawing = `drawingCharts${worksheet}.xml`;
    const numbers = charts.map(() => ++chartCount);
    set(sheet, withDrawing(partText(parts, sheet)));
    const links = `xl/worksheets/_rels/sheet${worksheet}.xml.rels`;
    set(links, withLink(partText(parts, links), drawing));
    set(`xl/drawings/${drawing}`, drawingXml(charts));
    set(
      `xl/drawings/_rels/${drawing}.rels`,
      relationshipsXml(
        numbers.map((number, at) => ({
          id: `rId${at + 1}`,
          type: "chart",
          target: `../charts/chart${number}.xml`,
        })),
      ),
    );
    types.push(typeXml(`/xl/drawings/${drawing}`, "drawing"));
    charts.forEach((chart, at) => {
      const name = `xl/charts/chart${numbers[at]}.xml`;
      set(name, chartXml(chart, fontName));
      types.push(typeXml(`/${name}`, "drawingml.chart"));
    });
  }
  const contents = partText(parts, "[Content_Types].xml");
  set(
    "[Content_Types].xml",
    contents.replace("</Types>", () => `${types.join("")}</Types>`),
  );
  return made;
}

const typeXml = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;

const drawingLink = "rIdCharts";

function withDrawing(xml: string): string {
  const at = afterDrawing.exec(xml)?.index ?? xml.length;
  const link = `<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${drawingLink}"/>`;
  return xml.slice(0, at) + link + xml.slice(at);
}

function withLink(links: string, drawing: string): string {
  const own = relationshipsXml([
    { id: drawingLink, type: "drawing", target: `../drawings/${drawing}` },
  ]);
  const [link = ""] = /<Relationship [^>]*>/.exec(own) ?? [];
  return links === "" ? own : links.replace("</Relationships>", () => `${link}</Relationships>`);
}

const drawingXml = (charts: readonly ChartLayout[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr ${drawingNames}>${charts
    .map(({ place }, at) => anchorXml(place, at + 1))
    .join("")}</xdr:wsDr>`;

/** From the upper left corner of the first cell to that of the cell after the last. */
const anchorXml = ({ row, column, rowCount, columnCount }: RangeRef, number: number): string =>
  `<xdr:twoCellAnchor><xdr:from>${cornerXml(row, column)}</xdr:from><xdr:to>${cornerXml(row + rowCount, column + columnCount)}</xdr:to>` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="Chart ${number}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
  `<c:chart r:id="rId${number}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

const cornerXml = (row: number, column: number): string =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
