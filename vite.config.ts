// Builds the pages: one lean first load, the charts and the rooms apart, every asset named by its content.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'

/** Both families are asked for with the page itself, not after its style sheet. */
const preloadFonts: Plugin = {
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => file.endsWith('.woff2'))
        .map((file) => ({ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true } })),
  },
}

export default defineConfig({
  root: 'app',
  publicDir: false,
  cacheDir: '../node_modules/.vite',
  plugins: [react(), preloadFonts],
  // The server puts the nonce of the answer in the place of this word.
  html: { cspNonce: '__CSP_NONCE__' },
  server: { strictPort: true },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // light-dark() and nesting stay as written.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    modulePreload: { polyfill: false },
    // No asset as data: the policy of the pages allows our own files only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'charts', test: /node_modules[\\/](echarts|zrender|tslib)[\\/]/ },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
          ],
        },
      },
    },
  },
})
