import { expect, type Locator } from '@playwright/test'
import { assertNever } from '#shared/errors/assert-never'
import type { Application, StoryInterview } from '../../story/story.ts'
import { typeableDay } from './days.ts'
import type { Hand } from './hand.ts'

/** Where the user first jots down words that do not fit the sentence of the note, which the desk asks for again. */
const jotted: ReadonlySet<string> = new Set(['spree-call'])

/** Locates the open slip of a card. */
export function locateSlip({ page }: Hand, company: string): Locator {
  return page.getByRole('dialog', { name: `How was ${company}?` })
}

/** Fills in the open slip with what was said and promised in an interview, and saves it. */
export async function fillInSlip(
  hand: Hand,
  { company, people }: Application,
  { id: interview, talk, with: present }: StoryInterview,
): Promise<void> {
  if (talk === null) throw new Error(`Nothing was said at ${company}`)
  const slip = locateSlip(hand, company)
  for (const { id, name } of people.filter((person) => present.includes(person.id))) {
    const line = slip.getByRole('listitem').filter({ hasText: name })
    const said = jotted.has(interview) ? talk.learned : talk.said[id]
    if (said) await hand.type(line.getByRole('textbox').first(), said)
  }
  await sayWhatTheyNamed(hand, slip, talk.named)
  for (const { text, date } of talk.ownPromises) {
    const mine = slip.getByRole('group', { name: 'I promised' })
    await hand.type(mine.getByRole('textbox', { name: 'I’ll …' }), text)
    await hand.choose(mine, date === null ? 'Soon' : 'By …')
    if (date !== null)
      await hand.type(mine.getByRole('textbox', { name: 'I’ll do it by' }), typeableDay(date))
  }
  await hand.press(slip.getByRole('button', { name: 'Save', exact: true }))
  await expect(slip).toBeHidden()
}

async function sayWhatTheyNamed(
  hand: Hand,
  slip: Locator,
  named: NonNullable<StoryInterview['talk']>['named'],
): Promise<void> {
  switch (named?.kind) {
    case undefined:
      return
    case 'no-date':
      return hand.choose(slip, named.theyCall ? 'They’ll call' : 'No date')
    case 'decide-by':
      await hand.choose(slip, 'By …')
      return hand.type(slip.getByRole('textbox', { name: 'They’ll get back by' }), typeableDay(named.date))
    case 'call-on':
      await hand.choose(slip, 'I can follow up on …')
      return hand.type(slip.getByRole('textbox', { name: 'I can follow up on' }), typeableDay(named.date))
    default:
      return assertNever(named)
  }
}
