import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const sheet = require.resolve('@fontsource-variable/noto-sans-sc/index.css');

/**
 * Chinese for a machine that has none, under names that stand in the product's own font list: the page's styles stay
 * as they are, and every picture is set in the same type.
 */
const faces = readFileSync(sheet, 'utf8').replaceAll(/url\(\.\/files\//g, 'url(/fonts-of-the-test/');
const style = ['PingFang SC', 'Helvetica Neue', 'Menlo']
  .map((name) => faces.replaceAll('Noto Sans SC Variable', name))
  .join('\n');

export async function serveFonts(context: BrowserContext): Promise<void> {
  await context.route('**/fonts-of-the-test/*', (route) =>
    route.fulfill({
      path: join(dirname(sheet), 'files', basename(new URL(route.request().url()).pathname)),
      headers: { 'cache-control': 'max-age=86400' },
    }),
  );
}

export async function setInType(page: Page): Promise<void> {
  const there = await page.evaluate(() => document.querySelector('style[data-type]') !== null);
  if (!there) {
    await page.evaluate((css) => {
      const element = document.createElement('style');
      element.dataset.type = '';
      element.textContent = css;
      document.head.append(element);
    }, style);
  }
  // What is laid out asks for its slices of the type; only then is there something to wait for.
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
}
