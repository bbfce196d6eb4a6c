import { columnLetters, quoteSheet } from "../../core/model/a1";
import type { ChartLayout, ChartSeries } from "../../core/model/layout";
import type { RangeRef } from "../../core/model/reference";
import { escaped } from "./xml";

const dashes = { solid: "solid", dash: "dash", dot: "sysDot" } as const;

/** In hundredths of a point. */
const sizes = { title: 1300, text: 900, dense: 700 };

/** Between groups of columns, in percent of a column. */
const gapWidth = 60;

/**
 * A chart's own part: columns over their categories, lines over both. Figures are references only,
 * and computed when the file is opened. Source: ECMA-376 part 1, 21.2.
 */
export function chartXml(chart: ChartLayout, fontName: string): string {
  const series = [...chart.bars, ...chart.lines];
  const seriesXml = (one: ChartSeries, look: string, labels: string): string =>
    `<c:ser><c:idx val="${series.indexOf(one)}"/><c:order val="${series.indexOf(one)}"/>` +
    `<c:tx><c:v>${escaped(one.name)}</c:v></c:tx>${look}${labels}` +
    `<c:cat><c:strRef><c:f>${reference(chart.categories)}</c:f></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(one.values)}</c:f></c:numRef></c:val>`;
  const columns = chart.bars.map((one) =>
    seriesXml(
      one,
      `<c:spPr>${fill(one.colour)}</c:spPr><c:invertIfNegative val="0"/>`,
      chart.hasLabels ? labelsXml(chart.numberFormat, fontName) : "",
    ),
  );
  const lines = chart.lines.map(
    (one) =>
      seriesXml(
        one,
        `<c:spPr><a:ln w="22225">${fill(one.colour)}<a:prstDash val="${dashes[one.dash]}"/></a:ln></c:spPr>` +
          `<c:marker><c:symbol val="none"/></c:marker>`,
        "",
      ) + `<c:smooth val="0"/></c:ser>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, fontName)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `${columns.map((xml) => `${xml}</c:ser>`).join("")}<c:gapWidth val="${gapWidth}"/>${axisIds}</c:barChart>` +
    (lines.length === 0
      ? ""
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.join("")}<c:marker val="1"/>${axisIds}</c:lineChart>`) +
    `${axesXml(chart, fontName)}</c:plotArea>` +
    (series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(fontName)}</c:legend>`
      : "") +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${fill("#FFFFFF")}<a:ln w="6350">${fill("#7F7F7F")}</a:ln></c:spPr></c:chartSpace>`
  );
}

const axisIds = [1, 2].map((id) => `<c:axId val="${id}"/>`).join("");

const fill = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;

const letters = (size: number, fontName: string, bold: 0 | 1): string =>
  `sz="${size}" b="${bold}">${fill("#000000")}<a:latin typeface="${escaped(fontName)}"/>`;

const textXml = (fontName: string, size = sizes.text, body = "<a:bodyPr/>"): string =>
  `<c:txPr>${body}<a:p><a:pPr><a:defRPr ${letters(size, fontName, 0)}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

const titleXml = (title: string, fontName: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="vi-VN" ${letters(sizes.title, fontName, 1)}</a:rPr>` +
  `<a:t>${escaped(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const formatXml = (numberFormat: string): string =>
  `<c:numFmt formatCode="${escaped(numberFormat)}" sourceLinked="0"/>`;

const labelsXml = (numberFormat: string, fontName: string): string =>
  `<c:dLbls>${formatXml(numberFormat)}<c:spPr>${fill("#FFFFFF")}</c:spPr>${textXml(fontName)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/>` +
  `<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

const upright = (fontName: string): string =>
  textXml(fontName, sizes.dense, '<a:bodyPr rot="-5400000" vert="horz"/>');

const ticks = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/>';

/** Columns begin at 0: their lengths are what is compared. */
const axesXml = ({ numberFormat, isDense }: ChartLayout, fontName: string): string =>
  `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
  `${ticks}<c:tickLblPos val="low"/>${isDense ? upright(fontName) : textXml(fontName)}<c:crossAx val="2"/>${isDense ? '<c:tickLblSkip val="1"/>' : ""}</c:catAx>` +
  `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
  `<c:majorGridlines><c:spPr><a:ln w="6350">${fill("#D9D9D9")}</a:ln></c:spPr></c:majorGridlines>` +
  `${formatXml(numberFormat)}${ticks}<c:tickLblPos val="nextTo"/>${textXml(fontName)}<c:crossAx val="1"/></c:valAx>`;

function reference({ sheet, row, column, rowCount, columnCount }: RangeRef): string {
  const corner = (across: number, down: number): string => `$${columnLetters(across)}$${down + 1}`;
  const last = corner(column + columnCount - 1, row + rowCount - 1);
  return escaped(`${quoteSheet(sheet)}!${corner(column, row)}:${last}`);
}
