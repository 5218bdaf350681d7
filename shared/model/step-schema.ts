import { z } from 'zod'
import { steps } from './step.ts'

/** Separate from the steps themselves, so that the page can use them without loading zod. */
export const stepSchema = z.enum(steps)
