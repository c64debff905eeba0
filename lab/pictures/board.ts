import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Light, Studio } from './studio.ts';

export interface Shot {
  readonly caption: string;
  readonly png: Buffer;
}

/** Arranges pictures of the panel side by side on a plain background and writes them as one PNG. */
export async function writeBoard(
  studio: Studio,
  path: { folder: string; name: string },
  light: Light,
  shots: readonly Shot[],
): Promise<void> {
  const isDark = light.colourScheme === 'dark';
  const figures = shots.map(
    ({ caption, png }) =>
      `<figure><figcaption>${caption}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
  );
  const page = await studio.browser.context.newPage();
  await page.setContent(
    `<!doctype html><style>
      body { margin: 0; padding: 24px; display: inline-flex; gap: 24px; font: 600 13px/20px Inter, sans-serif;
        background: ${isDark ? '#0c0d10' : '#eef0f3'}; color: ${isDark ? '#eceef2' : '#15181e'} }
      figure { margin: 0 } figcaption { padding-bottom: 8px }
      img { display: block; border-radius: 10px; outline: 1px solid ${isDark ? '#3b414c' : '#cfd3db'} }
    </style>${figures.join('')}`,
  );
  await writeFile(join(path.folder, `${path.name}.png`), await page.locator('body').screenshot());
  await page.close();
}
