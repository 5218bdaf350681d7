import { describe, expect, it } from 'vitest'
import { findNoteFacts } from '#shared/notes/note-fields'
import { writeNote } from '#shared/notes/write-note'
import { anAction } from '#tests/support/builders/action'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aFollowUp, aNoteRequest, aScreenedCard } from '../../templates/a-note-request.ts'

const thought = 'We had the same problem at Lantern.'
const jane = { personId: 'jane', text: 'week-one churn', thought: 'we had the same problem at Lantern' }
const people = [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu', email: 'tom@example.com' })]
const aRequest = (remarks: { personId: string | null; text: string; thought?: string }[], sent = '') =>
  aNoteRequest({
    card: aScreenedCard({
      people,
      interviews: [anInterview({ personIds: ['jane', 'tom'], remarks })],
      actions: sent === '' ? [] : [anAction({ personId: 'jane', text: sent })],
    }),
  })
const chooseFor = (...args: Parameters<typeof aRequest>) => findNoteFacts(aRequest(...args)).details

describe('chooseDetails', () => {
  it('takes the thought on the remark it chooses, as a sentence', () => {
    expect(chooseFor([jane])).toMatchObject({ remark: 'week-one churn', thought })
    const other = { personId: 'tom', text: 'margins', thought: 'Ours doubled.' }
    expect(chooseFor([other, jane])).toMatchObject({ remark: 'week-one churn', thought })
  })

  it('has no thought without words that it is about', () => {
    expect(chooseFor([{ ...jane, text: '' }])).toMatchObject({ remark: '', thought: '', topic: '' })
  })

  it('leaves out a thought that does not fit, and keeps its remark', () => {
    expect(chooseFor([{ ...jane, thought: 'she is right' }])).toMatchObject({
      remark: 'week-one churn',
      thought: '',
    })
  })

  it('does not tell a person the same thought twice, even about another remark', () => {
    const sent = `Hi Jane,\n\nYou mentioned week-one churn. ${thought}\n\nBest`
    expect(chooseFor([jane], sent)).toMatchObject({ remark: '', thought: '' })
    expect(chooseFor([{ ...jane, text: 'slow starts' }], sent)).toMatchObject({
      remark: 'slow starts',
      thought: '',
    })
  })

  it('keeps a thought for the person it answers out of the note to a recruiter', () => {
    const rui = aPerson({ id: 'rui', name: 'Rui Barros', role: 'recruiter' })
    const card = aScreenedCard({
      people: [...people, rui],
      interviews: [anInterview({ personIds: ['jane'], remarks: [jane] })],
    })
    const key = 'card-1/interview-1/loop-in/1/rui'
    const followUp = aFollowUp({ step: 'loop-in', template: 'loop-in-recruiter', personId: 'rui', key })
    const { body } = writeNote(aNoteRequest({ card, followUp }))
    expect(body).toContain('week-one churn')
    expect(body).not.toContain('Lantern')
  })
})
