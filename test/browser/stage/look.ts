import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { setInType } from './fonts.js';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const folder = process.env.KEEP_SCREENS ? 'docs/screens' : '.build/screens';
const widths = [390, 1440];
const heights: Record<number, number> = { 390: 844, 1440: 900 };
const MOST_BYTES = 150_000;

/**
 * A page as a phone and as a desk show it: nothing to say for axe, no rule switched off, nothing beside the edge, and a
 * picture of each. The pictures in the repository are taken with KEEP_SCREENS=1; a test run leaves them alone.
 */
export async function lookAt(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: heights[width] ?? 900 });
    await setInType(page);
    const complaints = await violations(page);
    await keepPicture(page, `${name}-${width}`, width);
    const beside = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (beside > 0) complaints.push(`${beside} px of the page lie beside the edge`);
    if (complaints.length > 0) throw new Error(`${name} at ${width} px, ${page.url()}:\n${complaints.join('\n')}`);
  }
  if (before) await page.setViewportSize(before);
}

interface Violation {
  id: string;
  help: string;
  nodes: { target: string[]; failureSummary: string }[];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** All of the page at once: what sticks to the lower edge of a window then stands at the end, and covers nothing. */
async function keepPicture(page: Page, name: string, width: number): Promise<void> {
  const height = await page.evaluate(() => Math.min(document.documentElement.scrollHeight, 4_000));
  await page.setViewportSize({ width, height });
  const picture = await page.screenshot({ animations: 'disabled' });
  mkdirSync(folder, { recursive: true });
  for (const colours of [128, 32, 12]) {
    const small = await sharp(picture).png({ palette: true, colours, effort: 4, dither: 0 }).toBuffer();
    if (small.length > MOST_BYTES && colours > 12) continue;
    writeFileSync(`${folder}/${name}.png`, small);
    return;
  }
}
