import { expect, type Locator } from '@playwright/test'
import type { Application, StoryEvent } from '../../story/story.ts'
import { section } from '../drawer-page.ts'
import { typeableDay } from './days.ts'
import { inDrawer } from './drawer-by-hand.ts'
import type { Hand } from './hand.ts'

type Reply = Extract<StoryEvent, { kind: 'reply' }>

/** Records what an employer answered: from Today if it is there, otherwise on the card. */
export async function recordReply(hand: Hand, application: Application, event: Reply): Promise<void> {
  const { page } = hand
  const { company } = application
  await hand.showView('Today')
  const button = page.getByRole('button', { name: `They replied: ${company}`, exact: true }).first()
  if (await button.isVisible()) {
    await hand.press(button)
    const dialog = page.getByRole('dialog', { name: `What did ${company} say?` })
    await fillIn(hand, dialog, application, event)
    await expect(dialog).toBeHidden()
    return
  }
  await inDrawer(hand, company, async (drawer) => {
    await hand.press(section(drawer, 'Next step').getByRole('button', { name: 'They replied' }))
    const form = drawer.getByRole('form', { name: 'Their answer' })
    await fillIn(hand, form, application, event)
    await expect(form).toBeHidden()
  })
}

async function fillIn(
  hand: Hand,
  form: Locator,
  { people }: Application,
  { outcome, person, arranges }: Reply,
): Promise<void> {
  const said = form.getByRole('button', { name: /What they said/ })
  if (arranges !== undefined) await hand.pick(said, 'Another interview')
  else if (outcome.kind === 'not-yet' && outcome.getBackBy !== null) {
    await hand.pick(said, 'They’ll get back by …')
    await hand.type(
      form.getByRole('textbox', { name: 'They’ll get back by' }),
      typeableDay(outcome.getBackBy),
    )
  } else if (outcome.kind === 'thanks') await hand.pick(said, 'Thanks, got it')
  else if (outcome.kind === 'no') {
    await hand.pick(said, 'They said no')
    if (outcome.reason !== '')
      await hand.type(
        form.getByRole('textbox', { name: 'What would have made the difference' }),
        outcome.reason,
      )
  } else throw new Error(`No user of a story answers with ${outcome.kind} here`)
  const name = people.find(({ id }) => id === person)?.name ?? ''
  if (people.length > 1) await hand.pick(form.getByRole('button', { name: /Who said it/ }), name)
  await hand.press(form.getByRole('button', { name: 'Save' }))
}
