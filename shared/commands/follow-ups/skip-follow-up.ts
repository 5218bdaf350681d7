import { z } from 'zod'
import { followUpKeySchema } from '../../model/scalars.ts'
import { stepNames } from '../../text/step-names.ts'
import { defineCommand } from '../core/command.ts'
import { recordAction, requireOpenFollowUp } from './record-action.ts'

/** Ends a follow-up without doing it. */
export const skipFollowUp = defineCommand({
  type: 'skip-follow-up',
  input: z.strictObject({ type: z.literal('skip-follow-up'), key: followUpKeySchema }),
  apply(workspace, input, context) {
    const followUp = requireOpenFollowUp(input.key, context)
    return {
      ...recordAction(workspace, followUp, context, { kind: 'skipped' }),
      label: `Skip “${stepNames[followUp.step]}”`,
    }
  },
})
