import { defineConfig, type Plugin } from 'vite';

/** Where the API stands while `vite` serves the sources; the built files are served by the API itself, under /admin/. */
const api = process.env.API_URL ?? 'http://localhost:3000';

/** The words of react-aria in some thirty languages: the workbench speaks one, and English where a key is missing. */
const onlyChinese: Plugin = {
  name: 'only-chinese',
  enforce: 'pre',
  load: (id) =>
    /[\\/](react-aria|react-stately|react-aria-components|@react-aria|@react-stately)[\\/].*[\\/](?!zh-CN|en-US)[a-z]{2}-[A-Z]{2}\.m?js$/.test(
      id,
    )
      ? 'export default {};'
      : undefined,
};

export default defineConfig({
  plugins: [onlyChinese],
  root: import.meta.dirname,
  base: '/admin/',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log); // "use client" is for servers that render React; none does here
      },
    },
  },
  server: {
    fs: { allow: ['../..'] },
    proxy: Object.fromEntries(
      ['/graphql', '/files', '/live', '/example', '/r'].map((path) => [path, { target: api, changeOrigin: true }]),
    ),
  },
});
