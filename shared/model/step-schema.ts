import { z } from 'zod'
import { steps } from './step.ts'

/** Validates a step. It has its own file so that the page can use steps without loading zod. */
export const stepSchema = z.enum(steps)
