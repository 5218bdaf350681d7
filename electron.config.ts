import { resolve } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const here = (path: string) => resolve(import.meta.dirname, path)

const asksForTheBoard =
  /\/renderer\/(app\/begin|ipc\/|state\/(?!use-|page-))|\/zustand\/esm\/vanilla|\/fractional-indexing\//

/** The order of the layers stands at the head of every style file: whichever is read first, it decides. */
const layersFirst = {
  name: 'layers-first',
  enforce: 'post' as const,
  generateBundle(_: unknown, bundle: Record<string, { type: string; fileName: string; source?: unknown }>) {
    for (const file of Object.values(bundle))
      if (file.type === 'asset' && file.fileName.endsWith('.css'))
        file.source = `@layer tokens,base,components,features;${file.source}`
  },
}

/** The two fonts of the board. Asked for with the page, they are there when it is first laid out. */
const boardFonts = /\/(hanken-grotesk-latin-wght|newsreader-latin-opsz)-normal-/

/**
 * What asks for the board is a script of its own before the app's: it runs while the app is still on its way. The fonts
 * come along, which the page would else miss only once it is laid out.
 */
const firstThings = {
  name: 'first-things',
  transformIndexHtml: {
    order: 'post' as const,
    handler(_: string, { bundle = {} }: { bundle?: Record<string, { name?: string; fileName: string }> }) {
      const files = Object.values(bundle)
      const begin = files.filter(({ name }) => name === 'begin')
      const fonts = files.filter(({ fileName }) => boardFonts.test(fileName))
      return [
        ...begin.map(({ fileName }) => ({
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
 * React Aria asks at start whether it knows the browser's locale; V8 then reads all there are, which takes longer than
 * to draw the board. A malformed one, all that the question is for, is found as well by its name alone.
 */
const quickLocale = {
  name: 'quick-locale',
  transform(code: string, id: string) {
    if (!id.includes('useDefaultLocale')) return null
    const quick = code.replaceAll('Intl.DateTimeFormat.supportedLocalesOf(', 'Intl.getCanonicalLocales(')
    if (quick === code)
      throw new Error('React Aria no longer asks for its locale in this way: remove this plugin.')
    return quick
  },
}

/** In the place of what is not drawn ahead. */
const notYet = '\0not-yet'

/**
 * The renderer as the browser host draws it: what lies over the board is not drawn before somebody opens it, and the
 * page has its styles already.
 */
const drawnAhead = {
  name: 'drawn-ahead',
  resolveDynamicImport(_: unknown, importer: string) {
    return importer.startsWith(`${here('renderer').replaceAll('\\', '/')}/`) ? notYet : null
  },
  load: (id: string) => (id === notYet ? 'export {}' : null),
  generateBundle(_: unknown, bundle: Record<string, { fileName: string }>) {
    for (const { fileName } of Object.values(bundle)) if (fileName.endsWith('.css')) delete bundle[fileName]
  },
}

/**
 * Everything but `electron` itself is bundled: one read at start, and a packaged app needs no node_modules.
 * `externalizeDeps: false` is what tells electron-vite so; its default would leave every dependency outside.
 */
export default defineConfig({
  main: {
    // React as users run it: what it draws ahead is taken over by the same.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [react(), drawnAhead],
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
          'first-sight': here('renderer/app/first-sight.tsx'),
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
      layersFirst,
      firstThings,
      quickLocale,
      { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' as const },
    ],
    build: {
      outDir: here('out/renderer'),
      minify: true,
      // Inlined fonts would be data: URLs, which the content security policy refuses.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: here('renderer/index.html'),
        output: {
          // Few files: each is a request before the first sight of the board.
          codeSplitting: {
            groups: [
              { name: 'begin', test: asksForTheBoard },
              { name: 'shell', tags: ['$initial' as const] },
            ],
          },
        },
      },
    },
  },
})
