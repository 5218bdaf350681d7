import { z } from 'zod'
import { steps } from './step.ts'

/** Apart from the steps themselves, which the page knows before it has to check anything. */
export const stepSchema = z.enum(steps)
