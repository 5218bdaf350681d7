import type { z } from 'zod'

/** One version of the stored data. Frozen once released: a file that it could read then stays readable. */
export interface Version {
  readonly schema: z.ZodType
  /** Turns data of the version before into data of this one, without changing its argument; null in the first version. */
  readonly upgrade: ((older: never) => unknown) | null
}
