import { describe, expect, it } from 'vitest'
import {
  adaptSlipEntry,
  canTakeBack,
  createSlipEntry,
  findMissingNumber,
  hasJustEnded,
  listOwnPromises,
  type SlipEntry,
} from '#renderer/features/slip/slip-entry'
import { toDebriefCommand } from '#renderer/features/slip/to-debrief-command'
import { getInterviewEnd, toIso } from '#shared/time/instant'
import { aPerson } from '#tests/support/builders/person'
import { card, interview, iso, debriefedSubject as laterSubject, subject } from './a-slip-subject.ts'

describe('listOwnPromises', () => {
  it('lists only the promises of this interview', () => {
    expect(listOwnPromises(laterSubject)).toEqual(['Promised in interview-1'])
  })
})

describe('createSlipEntry', () => {
  it('starts from what the board recorded', () => {
    expect(createSlipEntry(subject)).toMatchObject({
      when: 'recorded',
      date: '2026-03-03',
      time: '15:30',
      present: ['jane'],
      promise: 'no-date',
    })
  })

  it('ticks a recruiter who is the only person of the card, until the slip was saved', () => {
    const alone = { ...card, people: [aPerson({ id: 'dana', name: 'Dana Cole', role: 'recruiter' })] }
    const unnamed = { ...interview, personIds: [] }
    expect(createSlipEntry({ ...subject, card: alone, interview: unnamed }).present).toEqual(['dana'])
    expect(createSlipEntry({ ...subject, interview: unnamed }).present).toEqual([])
    const saved = { ...unnamed, debriefedAt: iso('2026-03-03 15:40') }
    expect(createSlipEntry({ ...subject, card: alone, interview: saved }).present).toEqual([])
  })

  it('remembers that they said they would call', () => {
    const [terms] = laterSubject.card.theirPromises
    if (!terms) return expect.fail()
    const theirPromises = [{ ...terms, terms: { kind: 'no-date', theyCall: true } as const }]
    expect(createSlipEntry({ ...laterSubject, card: { ...laterSubject.card, theirPromises } }).promise).toBe(
      'they-call',
    )
  })

  it('starts from the notes of an earlier debrief, so that saving erases nothing', () => {
    const first = createSlipEntry(laterSubject)
    expect(first).toMatchObject({
      promise: 'decide-by',
      promiseDate: '2026-03-13',
    })
    expect(first.remarks).toEqual({ jane: 'hiring slowly' })
    expect(first.thoughts).toEqual({ jane: 'We did, too.' })
    expect(toDebriefCommand(first, laterSubject)).toMatchObject({
      command: {
        promise: { kind: 'decide-by', date: '2026-03-13' },
        topics: ['Handover', 'Hiring'],
        challenge: 'Two teams',
        strengths: 'Calm',
        learned: 'They hire two',
        remarks: [{ personId: 'jane', text: 'hiring slowly', thought: 'We did, too.' }],
      },
    })
  })
})

describe('canTakeBack', () => {
  it('holds for what a drop recorded, until something is added to it', () => {
    expect(canTakeBack(subject)).toBe(true)
    expect(canTakeBack(laterSubject)).toBe(false)
    const entered = { ...interview, source: 'user' as const }
    expect(canTakeBack({ card: { ...card, interviews: [entered] }, interview: entered })).toBe(false)
  })
})

describe('findMissingNumber', () => {
  const find = (changes: Partial<SlipEntry>, people = card.people) =>
    findMissingNumber(
      { ...createSlipEntry(subject), promise: 'call-on', ...changes },
      { card: { ...card, people } },
    )

  it('names who is to be called: the contact, the first who was there, or who is being added', () => {
    expect(find({})).toBe('Jane Okafor')
    expect(find({ present: ['tom'] })).toBe('Tom Wu')
    expect(find({}, [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu', isContact: true })])).toBe('Tom Wu')
    expect(find({ present: [], added: [{ id: 'ivo', name: ' Ivo Petrov ' }] })).toBe('Ivo Petrov')
    expect(find({ present: [] })).toBe('')
  })

  it('finds nothing where nobody is to be called, or the number is known', () => {
    expect(find({ promise: 'decide-by' })).toBeNull()
    expect(find({}, [aPerson({ phone: '+1 555 0134' })])).toBeNull()
    expect(find({}, [aPerson({ doNotCall: true })])).toBeNull()
    expect(find({}, [aPerson({ preferredChannel: 'email' })])).toBeNull()
  })
})

describe('hasJustEnded', () => {
  it('compares with the time of the drop, not with the clock of the page', () => {
    expect(hasJustEnded(subject)).toBe(true)
    expect(
      hasJustEnded({ card: { ...card, stageSince: iso('2026-03-03 16:00') }, interview, isLater: false }),
    ).toBe(false)
    expect(hasJustEnded({ ...subject, isLater: true })).toBe(false)
  })
})

describe('adaptSlipEntry', () => {
  const kept: SlipEntry = { ...createSlipEntry(subject), when: 'hour-ago', present: ['jane', 'removed'] }

  it('leaves out people who have been removed, and keeps a choice that is still offered', () => {
    const justEnded = { ...subject, card: { ...card, stageSince: toIso(getInterviewEnd(interview)) } }
    expect(adaptSlipEntry(kept, justEnded)).toEqual({ ...kept, present: ['jane'] })
  })

  it('fills in what a slip from an earlier version does not have', () => {
    const { thoughts: _, ...earlier } = kept
    expect(adaptSlipEntry(earlier as SlipEntry, laterSubject).thoughts).toEqual({ jane: 'We did, too.' })
  })

  it('turns “an hour ago” into its time once that choice is no longer offered', () => {
    const adapted = adaptSlipEntry(kept, { ...subject, isLater: true })
    expect(adapted.when).toBe('picked')
    const before = toDebriefCommand({ ...kept, present: ['jane'] }, subject)
    expect(toDebriefCommand(adapted, { ...subject, isLater: true })).toEqual(before)
  })
})
