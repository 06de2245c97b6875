import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** `npm run icons`: the PNG files that Outlook wants, in pixels, drawn from the one SVG. */
const SIZES = [16, 32, 64, 80, 128] as const;

const assets = path.resolve(__dirname, '../assets');
const svg = readFileSync(path.join(assets, 'icon.svg'));

for (const size of SIZES) {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  writeFileSync(path.join(assets, `icon-${size}.png`), image.asPng());
}
