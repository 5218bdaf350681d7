import { findSameWording } from '../../commands/wordings/find-wording.ts'
import { hasSameText } from '../../commands/wordings/import-wordings.ts'
import type { WordingInput } from '../../commands/wordings/wording-input.ts'
import { type TemplateCopy, tones } from '../../model/template.ts'
import { builtInTemplates } from '../built-in-templates.ts'

/** What importing one wording would do. */
export interface ImportLine {
  readonly wording: WordingInput
  /** `new` adds it, `change` gives one of the user's another text, `same` does nothing. */
  readonly effect: 'new' | 'change' | 'same'
}

/** Says what importing wordings would do, and changes nothing. A built-in text is never imported. */
export function planImport(
  wordings: readonly WordingInput[],
  copies: readonly TemplateCopy[],
): readonly ImportLine[] {
  return wordings.map((wording) => {
    const stored = findSameWording(copies, wording)
    if (stored && hasSameText(stored, wording)) return { wording, effect: 'same' }
    if (isBuiltIn(wording)) return { wording, effect: 'same' }
    return { wording, effect: stored ? 'change' : 'new' }
  })
}

function isBuiltIn(wording: WordingInput): boolean {
  const { template, tone, form } = wording
  const { wordings } = builtInTemplates[template]
  const texts =
    tone === null || form === null ? tones.flatMap((one) => wordings[one].mail) : wordings[tone][form]
  return texts.some((text) => hasSameText(text, wording))
}
