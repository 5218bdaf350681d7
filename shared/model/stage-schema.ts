import { z } from 'zod'
import { stages } from './stage.ts'

/** Separate from the stages themselves, so that the page can show them without loading zod. */
export const stageSchema = z.enum(stages)
