import { describe, expect, it } from 'vitest'
import { describeAlert } from '#shared/views/alert'
import { toBackupPreview } from '#shared/views/backup-preview'
import { toBoardCard } from '#shared/views/board-card'
import { toFollowUpView } from '#shared/views/follow-up-view'
import { toInbox } from '#shared/views/inbox'
import { toToday } from '#shared/views/today/today'
import { toTrayState } from '#shared/views/tray'
import { anAlertEntry } from '#tests/support/builders/alert-entry'
import { aPerson } from '#tests/support/builders/person'
import { at, aWaitingCard, planOf, zone } from './a-board.ts'

const OVERRIDE = '\u202e'
const card = aWaitingCard({
  company: `North${OVERRIDE}wind\u2067`,
  role: `Lens ${OVERRIDE}designer`,
  people: [aPerson({ id: 'jane', name: `Jane\u202b Okafor${OVERRIDE}`, position: `Head${OVERRIDE}` })],
})
const cards = [card]
const now = at('2026-03-10 10:00')
const plan = planOf(cards, now)
const due = plan.followUps.map((followUp) => ({ followUp }))
const context = { now, zone }
const ledger = [anAlertEntry({ cardId: card.id, title: `Thank ${OVERRIDE}Jane` })]

describe('a name with marks that change the direction of text', () => {
  it.each(
    Object.entries({
      'on the board': () => toBoardCard({ card, followUps: plan.followUps, ...context }),
      'in Today': () => toToday({ plan, cards, settings: {}, ...context }),
      'in an alert': () =>
        due.map((one) => describeAlert({ due: [one], cards, settings: { discreet: false } })),
      'in a summary of alerts': () => describeAlert({ due, cards, settings: { discreet: false } }),
      'in the tray': () => toTrayState({ plan, cards, settings: { discreet: false }, ...context }),
      'in the inbox': () => toInbox({ ledger, plan, cards, ...context }),
      'in the next steps of its card': () =>
        plan.followUps.map((followUp) => toFollowUpView({ followUp, card, ...context })),
      'in the preview of a backup': () => toBackupPreview({ id: 'backup', at: now, cards }, context),
    }),
  )('is shown without them %s', (_, view) => {
    const shown = JSON.stringify(view())
    expect(shown).toMatch(/North|Jane|2 follow-ups/)
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })
})
