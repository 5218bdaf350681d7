import { z } from 'zod'
import { stages } from './stage.ts'

/** Validates a stage. It has its own file so that the page can show stages without loading zod. */
export const stageSchema = z.enum(stages)
