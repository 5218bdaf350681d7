import { z } from 'zod/v4'

/**
 * `electron.config.ts` resolves every `import … from 'zod'` in the page to this file, so it runs before the first
 * schema is built. Otherwise zod would call `new Function` once to find out whether it may compile its parsers, which
 * the page's content security policy refuses and reports as a breach.
 */
z.config({ jitless: true })

export { z }
