import type { GridChart, GridSeries } from "../grid/charts";

/** A series with what its cells hold now; null where a cell holds no number. */
export interface DrawnSeries {
  readonly series: GridSeries;
  readonly values: readonly (number | null)[];
}

const size = { width: 560, height: 320 };
const plot = { left: 64, right: 548, top: 40, bottom: 236 };

const namespace = "http://www.w3.org/2000/svg";

/** A chart as the workbench shows it: columns, lines over them, a legend below. */
export function chartSvg(
  chart: GridChart,
  names: readonly string[],
  drawn: readonly DrawnSeries[],
): SVGElement {
  const svg = element("svg", { viewBox: `0 0 ${size.width} ${size.height}`, role: "img" });
  svg.setAttribute("aria-label", chart.title);
  const write = (text: string, attributes: Attributes): void => {
    const node = element("text", {
      "font-family": chart.font.name,
      fill: chart.font.color,
      ...attributes,
    });
    node.textContent = text;
    svg.append(node);
  };
  write(chart.title, {
    x: size.width / 2,
    y: 22,
    "text-anchor": "middle",
    "font-size": 17,
    "font-weight": "bold",
  });

  const largest = Math.max(1, ...drawn.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const step = roundStep(largest / 5);
  const top = Math.ceil((largest * 1.04) / step) * step;
  const y = (value: number): number => plot.bottom - (value / top) * (plot.bottom - plot.top);
  for (let value = 0; value <= top; value += step) {
    const line = { x1: plot.left, x2: plot.right, y1: y(value), y2: y(value), stroke: "#D9D9D9" };
    svg.append(element("line", line));
    write(written(value, 0), {
      x: plot.left - 6,
      y: y(value) + 4,
      "text-anchor": "end",
      "font-size": 12,
    });
  }

  const slot = (plot.right - plot.left) / Math.max(1, names.length);
  const middle = (at: number): number => plot.left + slot * (at + 0.5);
  const bars = drawn.filter(({ series }) => series.kind === "bar");
  const width = (slot * 0.66) / Math.max(1, bars.length);
  bars.forEach(({ series, values }, place) =>
    values.forEach((value, at) => {
      if (value === null) return;
      const x = middle(at) + (place - bars.length / 2) * width;
      svg.append(
        element("rect", {
          x,
          y: y(Math.max(0, value)),
          width,
          height: plot.bottom - y(Math.max(0, value)),
          fill: series.color,
        }),
      );
    }),
  );
  for (const { series, values } of drawn.filter((one) => one.series.kind === "line")) {
    const points = values.flatMap((value, at) =>
      value === null ? [] : [`${middle(at)},${y(value)}`],
    );
    svg.append(element("polyline", { points: points.join(" "), ...stroke(series) }));
  }
  bars.forEach(({ series, values }, place) => {
    if (!series.hasLabels) return;
    values.forEach((value, at) => {
      if (value === null) return;
      const x = middle(at) + (place - (bars.length - 1) / 2) * width;
      const decimals = series.labelFormat.split(".")[1]?.length ?? 0;
      write(written(value, decimals), {
        x,
        y: y(value) - 5,
        "text-anchor": "middle",
        "font-size": 12,
        stroke: "#FFFFFF",
        "stroke-width": 3,
        "paint-order": "stroke",
      });
    });
  });
  const isUpright = chart.nameAngle === 90 || slot < 44;
  names.forEach((name, at) => {
    const place = isUpright
      ? {
          x: middle(at) + 4,
          y: plot.bottom + 8,
          "text-anchor": "end",
          transform: `rotate(-90 ${middle(at) + 4} ${plot.bottom + 8})`,
          "font-size": Math.min(11, slot),
        }
      : { x: middle(at), y: plot.bottom + 18, "text-anchor": "middle", "font-size": 11 };
    write(shortened(name, isUpright ? 12 : slot / 5.6), place);
  });
  if (chart.hasLegend) drawLegend(drawn, svg, write);
  return svg;
}

function drawLegend(
  drawn: readonly DrawnSeries[],
  svg: SVGElement,
  write: (text: string, attributes: Attributes) => void,
): void {
  const widths = drawn.map(({ series }) => series.name.length * 6.4 + 48);
  let x = (size.width - widths.reduce((sum, width) => sum + width, 0)) / 2;
  const y = size.height - 12;
  drawn.forEach(({ series }, at) => {
    svg.append(
      series.kind === "bar"
        ? element("rect", { x, y: y - 9, width: 24, height: 10, fill: series.color })
        : element("line", { x1: x, x2: x + 24, y1: y - 4, y2: y - 4, ...stroke(series) }),
    );
    write(series.name, { x: x + 30, y, "font-size": 12 });
    x += widths[at] ?? 0;
  });
}

const stroke = ({ color, lineStyle }: GridSeries): Attributes => ({
  fill: "none",
  stroke: color,
  "stroke-width": 2.5,
  "stroke-dasharray": lineStyle === "Continuous" ? "none" : lineStyle === "Dash" ? "8 5" : "2 4",
});

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes): SVGElement {
  const node = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}

/** 1, 2 or 5 of some power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((times) => times * power >= least) ?? 10) * power;
}

const written = (value: number, decimals: number): string =>
  value.toLocaleString("vi-VN", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

const shortened = (name: string, length: number): string =>
  name.length <= length ? name : `${name.slice(0, Math.max(1, Math.floor(length) - 1))}…`;
