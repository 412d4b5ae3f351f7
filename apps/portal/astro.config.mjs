import node from '@astrojs/node';
import { defineConfig, passthroughImageService } from 'astro/config';

// The API process mounts dist/server/entry.mjs as its last handler and serves dist/client beside it.
export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'middleware', bodySizeLimit: 48 * 1024 * 1024 }),
  session: false,
  image: { service: passthroughImageService() },
  trailingSlash: 'ignore',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  security: {
    checkOrigin: false, // src/middleware.ts compares hosts itself, so that a proxy ending TLS does not break forms
    allowedDomains: [{}], // the address names the town; which towns exist is the API's to say
  },
  vite: {
    build: { assetsInlineLimit: 0 }, // scripts stay files, so that the content policy needs no 'unsafe-inline'
    server: { fs: { allow: ['../..'] } },
  },
});
