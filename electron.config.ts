import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { transformWithOxc } from 'vite'

const here = (path: string) => resolve(import.meta.dirname, path)

const isBootstrapModule =
  /\/renderer\/(app\/bootstrap|ipc\/|state\/(?!use-|page-|route-))|\/zustand\/esm\/vanilla|\/fractional-indexing\//

/** Puts the order of the layers at the top of every style file, because the file that loads first decides it. */
const layerOrder = {
  name: 'layer-order',
  enforce: 'post' as const,
  generateBundle(_: unknown, bundle: Record<string, { type: string; fileName: string; source?: unknown }>) {
    for (const file of Object.values(bundle))
      if (file.type === 'asset' && file.fileName.endsWith('.css'))
        file.source = `@layer tokens,base,components,features;${file.source}`
  },
}

/** Matches the two fonts of the board. They are preloaded with the page, in time for the first layout. */
const isBoardFont = /\/(hanken-grotesk-latin-wght|newsreader-latin-opsz)-normal-/

/**
 * Injects the bootstrap script before the app's, so that it requests the board while the app is still loading, and
 * preloads the fonts, which the browser would otherwise request only after the first layout.
 */
const preloadBootstrap = {
  name: 'preload-bootstrap',
  transformIndexHtml: {
    order: 'post' as const,
    handler(_: string, { bundle = {} }: { bundle?: Record<string, { name?: string; fileName: string }> }) {
      const files = Object.values(bundle)
      const bootstrap = files.filter(({ name }) => name === 'bootstrap')
      const fonts = files.filter(({ fileName }) => isBoardFont.test(fileName))
      return [
        ...bootstrap.map(({ fileName }) => ({
          tag: 'script',
          attrs: { type: 'module', crossorigin: true, src: `./${fileName}` },
          injectTo: 'head-prepend' as const,
        })),
        ...fonts.map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${fileName}` },
          injectTo: 'head' as const,
        })),
      ]
    },
  },
}

/**
 * Adds the script that checks the browser, before all others. It is not bundled, because a browser that is too old has
 * to understand it. `defer` lets the page be painted meanwhile.
 */
const checkBrowser = {
  name: 'check-browser',
  async buildStart(this: { emitFile(file: { type: 'asset'; name: string; source: string }): string }) {
    const path = here('renderer/app/check-browser.ts')
    const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path, { target: 'es2015' })
    this.emitFile({ type: 'asset', name: 'check-browser.js', source: `(function(){${code}})()` })
  },
  transformIndexHtml: {
    order: 'post' as const,
    handler(_: string, { bundle = {} }: { bundle?: Record<string, { fileName: string }> }) {
      return Object.values(bundle)
        .filter(({ fileName }) => fileName.includes('/check-browser-'))
        .map(({ fileName }) => ({
          tag: 'script',
          attrs: { defer: true, src: `./${fileName}` },
          injectTo: 'head-prepend' as const,
        }))
    },
  },
}

/**
 * The oldest browsers that are meant to run the app. The style sheets get the prefixes that these need, such as
 * `-webkit-user-select` for Safari. `check-browser.ts` and the README name the same versions.
 */
const oldestBrowsers = ['chrome126', 'edge126', 'firefox128', 'safari18']

/**
 * Speeds up React Aria's check of the browser's locale at startup: it makes V8 load all locales, which takes longer than
 * rendering the board. The check only looks for malformed locales, which their names alone reveal.
 */
const fastLocaleCheck = {
  name: 'fast-locale-check',
  transform(code: string, id: string) {
    if (!id.includes('useDefaultLocale')) return null
    const faster = code.replaceAll('Intl.DateTimeFormat.supportedLocalesOf(', 'Intl.getCanonicalLocales(')
    if (faster === code)
      throw new Error('React Aria no longer asks for its locale in this way: remove this plugin.')
    return faster
  },
}

/** Replaces modules that are not prerendered. */
const lazyStub = '\0lazy-stub'

/**
 * Builds the renderer for prerendering: overlays are left out, because nothing is open yet, and so are the styles,
 * because the page has them already.
 */
const serverRender = {
  name: 'server-render',
  resolveDynamicImport(_: unknown, importer: string) {
    return importer.startsWith(`${here('renderer').replaceAll('\\', '/')}/`) ? lazyStub : null
  },
  load: (id: string) => (id === lazyStub ? 'export {}' : null),
  generateBundle(_: unknown, bundle: Record<string, { fileName: string }>) {
    for (const { fileName } of Object.values(bundle)) if (fileName.endsWith('.css')) delete bundle[fileName]
  },
}

/**
 * The build configuration. Everything except `electron` is bundled, so that starting reads one file and a packaged app
 * needs no node_modules. electron-vite would leave dependencies out of the bundle without `externalizeDeps: false`.
 */
export default defineConfig({
  main: {
    // Prerendering must use the same React build as hydration.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [react(), serverRender],
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      target: 'node20.19',
      rolldownOptions: {
        external: ['electron'],
        input: {
          main: here('electron/main.ts'),
          serve: here('electron/serve.ts'),
          plan: here('electron/plan.ts'),
          'server-render': here('renderer/app/server-render.tsx'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: here('electron/preload.ts') },
        // A sandboxed preload is a plain script: one CommonJS file that requires only `electron`.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('renderer'),
    // The name alone: `renderer/zod.ts` itself reaches zod by another of its names.
    resolve: { alias: [{ find: /^zod$/, replacement: here('renderer/zod.ts') }] },
    plugins: [
      react(),
      layerOrder,
      preloadBootstrap,
      checkBrowser,
      fastLocaleCheck,
      { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' as const },
    ],
    // The grammar worker is a module that finds its binary by its own address.
    worker: { format: 'es' },
    build: {
      outDir: here('out/renderer'),
      minify: true,
      target: 'es2022',
      cssTarget: oldestBrowsers,
      // Inlined fonts would be data: URLs, which the content security policy refuses.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: here('renderer/index.html'),
        output: {
          // Few files, because each is a request before the board can be painted.
          codeSplitting: {
            groups: [
              { name: 'bootstrap', test: isBootstrapModule },
              { name: 'shell', tags: ['$initial' as const] },
            ],
          },
        },
      },
    },
  },
})
