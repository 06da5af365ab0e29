import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

/** Asks for the type family together with the entry, so that text is never drawn twice. */
const preloadFont = (): Plugin => ({
  name: 'preload-font',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => file.endsWith('.woff2'))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
          injectTo: 'head' as const,
        })),
  },
})

/**
 * The order of the cascade's layers. Each file of styles may be the first one that a page loads, so each begins with
 * it: what comes later in this list wins, whatever the order in which chunks arrive.
 */
const LAYERS = '@layer reset, tokens, base, ui, shell, page;'

const layerOrder = (): Plugin => ({
  name: 'layer-order',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.css$/ },
    handler: (code) => ({ code: `${LAYERS}\n${code}`, map: null }),
  },
})

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [layerOrder(), preloadFont()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The first versions with light-dark() and nesting: colours stay as they are written.
    target: ['chrome125', 'edge125', 'firefox128', 'safari17.5'],
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
})
