import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";

const buttonSizes = [16, 32, 80];

/** The sizes of every icon: the add-in's own has the list icon (64) besides those of the ribbon. */
const icons: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80],
  open: buttonSizes,
  check: buttonSizes,
  appendix: buttonSizes,
};

/** Every PNG of assets/, rendered from its drawing in assets/source: path to bytes. */
export function iconFiles(): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const [name, sizes] of Object.entries(icons)) {
    const drawing = readFileSync(`assets/source/${name}.svg`, "utf8");
    for (const size of sizes) {
      const image = new Resvg(drawing, { fitTo: { mode: "width", value: size } }).render();
      files.set(`assets/${name}-${size}.png`, image.asPng());
    }
  }
  return files;
}
