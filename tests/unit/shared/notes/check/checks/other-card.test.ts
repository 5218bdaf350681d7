import { describe, expect, it } from 'vitest'
import type { Step } from '#shared/model/step'
import { checkNote } from '#shared/notes/check/check-note'
import { aCheckedNote } from '#tests/support/notes/a-checked-note'

const otherCompanies = ['Figment', 'Kestrel Health', 'Northwind', 'IO', 'slate']

function findLevels(sentence: string, step: Step = 'check-in'): readonly string[] {
  const note = aCheckedNote(step, `Hi Jane,\n${sentence}\nIs there any news?`, { otherCompanies })
  return checkNote(note)
    .findings.filter(({ check }) => check === 'other-card')
    .map(({ level }) => level)
}

describe('other-card', () => {
  it.each([
    ['I’d love to join Figment.', ['fix']],
    ['The role at Figment sounds great.', ['fix']],
    ['I liked what I heard of Kestrel Health and of Kestrel Health’s wards.', ['fix', 'fix']],
    ['I talked to Ian Marsh about it.', ['look']],
    // The product of that name may be meant.
    ['We drew it in Figment first.', ['look']],
    // Part of this employer's own name, a part of another word, and words that are hardly a name.
    ['Northwind is growing.', []],
    ['The Figmentation was quick.', []],
    ['IO was slow, and the slate is clean.', []],
  ])('judges “%s” as %j', (sentence, levels) => {
    expect(findLevels(sentence)).toEqual(levels)
  })

  it('lets a note about another offer or job name its employer', () => {
    for (const step of ['tell-others', 'withdraw', 'farewell'] as const)
      expect(findLevels('I’ve accepted the role at Figment.', step)).toEqual([])
  })
})
