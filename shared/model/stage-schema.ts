import { z } from 'zod'
import { stages } from './stage.ts'

/** Apart from the stages themselves, which the page shows before it has to check anything. */
export const stageSchema = z.enum(stages)
