import type { Check } from '../check.ts'
import { findPhrases } from '../reading/find-phrases.ts'

const attached =
  /(?<!\b(?:become|became|grown|grew|quite|very|so|rather|really) )\b(?:attach(?:ed|ing|ment|ments)?|enclos(?:ed|e|ing|ure))\b/gi

/** Reminds that the clipboard carries text only. */
export const attachment: Check = {
  id: 'attachment',
  reason: 'Callback copies text only, and a missing file means a second email.',
  source: 'app',
  find: (note) =>
    findPhrases(note, attached).map(({ place }) => ({
      level: 'look' as const,
      text: 'Add the file yourself before you send this.',
      place,
    })),
}
