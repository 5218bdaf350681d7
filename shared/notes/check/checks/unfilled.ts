import type { Check } from '../check.ts'
import { findGaps } from '../reading/find-gaps.ts'

/** Finds what a template or the writer left open: brackets, template fields, crosses, lines, notes to self. */
export const unfilled: Check = {
  id: 'unfilled',
  reason: 'A gap shows that it’s a template.',
  source: 'app',
  appliesToCalls: true,
  find(note) {
    const gaps = findGaps(note).map(({ words, place }) => ({
      level: 'fix' as const,
      text: `“${words}” still needs your own words.`,
      place,
    }))
    if (note.channel !== 'email' || note.subject.trim() !== '') return gaps
    const noSubject = {
      level: 'fix' as const,
      text: 'The subject is empty.',
      place: { field: 'subject' as const, start: 0, end: note.subject.length },
    }
    return [...gaps, noSubject]
  },
}
