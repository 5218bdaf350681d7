import type { z } from 'zod'

/** One version of the stored data. Frozen once released: what it could read then, it reads for ever. */
export interface Version {
  readonly schema: z.ZodType
  /** Makes data that fits the version before into data that fits this one. Pure; null in the first version. */
  readonly upgrade: ((older: never) => unknown) | null
}
