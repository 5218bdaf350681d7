import type { z } from 'zod'

/**
 * One version of the stored data. It never changes after its release, so that every file it wrote stays
 * readable.
 */
export interface Version {
  readonly schema: z.ZodType
  /**
   * Turns data of the previous version into data of this version, without changing its argument. Null in
   * version 1.
   */
  readonly upgrade: ((older: never) => unknown) | null
}
