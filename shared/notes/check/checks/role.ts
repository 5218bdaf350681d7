import type { Check } from '../check.ts'
import { listWords } from '../reading/words.ts'

/** Finds a message about an application that does not name the role. */
export const role: Check = {
  id: 'role',
  reason: 'They may have several roles open.',
  source: 'A',
  find(note) {
    const { role: name } = note.facts
    if (note.step !== 'application-follow-up' || name.trim() === '') return []
    const words = listWords(name)
    const initials = words.map((word) => word.charAt(0)).join('')
    const written = new Set(listWords(`${note.subject} ${note.body}`))
    const isNamed = words.some((word) => word.length > 2 && written.has(word)) || written.has(initials)
    return isNamed ? [] : [{ level: 'look', text: `It doesn’t name the role: ${name}.`, place: null }]
  },
}
