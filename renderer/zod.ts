import { z } from 'zod/v4'

/**
 * Every `import … from 'zod'` in the page leads here (see `electron.config.ts`), so this runs before the first schema
 * is built. Without it zod tries `new Function` once to find out whether it may compile its parsers. The page's
 * content security policy refuses that, and reports it as a breach.
 */
z.config({ jitless: true })

export { z }
