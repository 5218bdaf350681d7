import { expect } from '@playwright/test'
import { stageNames } from '#shared/model/stage'
import type { Application, StoryInterview } from '../../story/story.ts'
import { card } from '../board-page.ts'
import { timeline } from '../drawer-page.ts'
import { typeableDay, typeableMoment } from './days.ts'
import { inDrawer, startAdding } from './drawer-by-hand.ts'
import type { Hand } from './hand.ts'

const kindNames = { phone: 'Phone', video: 'Video', 'on-site': 'On site', other: 'Other' } as const

/** Adds an application in the dialog, with the first of its people. */
export async function addApplication(hand: Hand, application: Application): Promise<void> {
  const { company, role, people, stage, appliedOn } = application
  const dialog = hand.page.getByRole('dialog', { name: 'New card' })
  await hand.showView('Board')
  await hand.startCard()
  await hand.type(dialog.getByLabel('Company'), company)
  await hand.type(dialog.getByLabel('Role'), role)
  await hand.type(dialog.getByLabel('Contact'), people[0]?.name ?? '')
  await hand.type(dialog.getByRole('textbox', { name: 'Applied on' }), typeableDay(appliedOn))
  await hand.choose(dialog, stageNames[stage])
  await hand.press(dialog.getByRole('button', { name: 'Add card' }))
  await expect(dialog).toBeHidden()
  await expect(card(hand.page, company)).toBeVisible()
}

/** Adds an interview on its card. It is with the interviewers of the card, and takes as long as its kind usually does. */
export async function addInterview(hand: Hand, company: string, interview: StoryInterview): Promise<void> {
  const { day, time } = typeableMoment(interview.start)
  await inDrawer(hand, company, async (drawer) => {
    await startAdding(hand, drawer, 'Interview')
    const form = timeline(drawer).getByRole('form', { name: 'Interview' })
    await hand.choose(form, kindNames[interview.kind])
    await hand.type(form.getByRole('textbox', { name: 'Day', exact: true }), day)
    await hand.type(form.getByRole('textbox', { name: 'Starts at' }), time)
    await hand.press(form.getByRole('button', { name: 'Save' }))
    await expect(form).toBeHidden()
  })
}
