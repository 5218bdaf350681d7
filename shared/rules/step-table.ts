import type { StepRule } from './step-rule.ts'
import { checkIn } from './steps/check-in.ts'
import { thankYou } from './steps/thank-you.ts'

/** The table of RULES.md, row by row: each step's file says when it arises, for whom, and when it alerts. */
export const stepTable: readonly StepRule[] = [
  { step: 'thank-you', arise: thankYou, sources: ['A', 'C', 'E'] },
  { step: 'check-in', arise: checkIn, sources: ['A', 'B', 'D', 'E'] },
]
