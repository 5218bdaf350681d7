import type { Check } from '../check.ts'
import { isWithoutOutlook } from '../reading/outlook.ts'

/** Finds a thank-you in which nothing shows that the writer wants the job. */
export const interest: Check = {
  id: 'interest',
  reason: 'They’d like to know that you want it. Once is enough.',
  source: 'A',
  find: (note) =>
    note.step === 'thank-you' && isWithoutOutlook(note.body)
      ? [{ level: 'nice', text: 'Nothing says that you’d like the job.', place: null }]
      : [],
}
