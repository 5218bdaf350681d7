import type { DeskNote } from '#shared/ipc/desk-note'
import type { TodayLine } from '#shared/ipc/today-view'
import type { RunningApp } from '../../app/running-app.ts'
import type { SentNote, StoryNote } from '../notes.ts'
import { type Decision, type Story, toMoment } from '../story.ts'
import { collectNotes, openLetter, openNote } from './desk.ts'
import { fillInDueSlips } from './slip.ts'
import { listDueLines } from './today-lines.ts'

/** What the user of a story has read and sent so far. */
export interface Records {
  readonly notes: StoryNote[]
  readonly sent: SentNote[]
}

/** The user of a story. */
export interface User {
  /** Does what Today names, one thing after the other, and what it names then. */
  doWhatIsDue(): Promise<void>
  /** Says what was said in the conversations that are over. */
  fillInSlips(): Promise<void>
  /** Closes the cards of which Today says that no answer came. */
  closeUnanswered(): Promise<void>
}

/** The clock of a story, which goes on while the user writes. */
export interface StoryClock {
  now(): number
  pass(minutes: number): void
}

/** Creates a user who acts as the story decides. */
export function createUser(
  story: Story,
  {
    app,
    clock,
    records,
  }: { readonly app: RunningApp; readonly clock: StoryClock; readonly records: Records },
): User {
  const { now } = clock
  const calls = new Map(Object.entries(story.calls).map(([card, outcomes]) => [card, [...outcomes]]))

  /** Writes at the desk what the reader said, unless the card has it. */
  const fillInRemark = async (line: TodayLine): Promise<void> => {
    const { cardId, person, remark, remarkInterviewId: interviewId } = await openNote(app, line.key)
    const talk = story.interviews.find(({ id }) => id === interviewId)?.talk
    const text = person && talk?.said[person.id]
    if (!text || remark !== '' || interviewId === null) return
    await app.run({ type: 'save-remark', cardId, interviewId, personId: person.id, text })
  }

  const write = async (line: TodayLine, decision: Decision | null): Promise<void> => {
    await fillInRemark(line)
    const choice = decision?.choice
    records.notes.push(...(await collectNotes(app, await openNote(app, line.key), now())))
    if (choice !== undefined && choice !== 'ignore')
      await app.run({ type: 'choose-note', key: line.key, template: choice, tone: null, wording: null })
    const note = await openNote(app, line.key)
    const text = records.sent.length % 3 === 0 ? editLightly(note.body) : note.body
    const known = records.notes.findLast(({ key, body }) => key === note.key && body === note.body)
    if (!known) throw new Error(`The desk offered another text for ${note.key}`)
    records.sent.push({ ...known, sent: text })
    // Asking for more time answers nothing, and the desk keeps it as a message.
    if (choice === 'ask-for-time')
      await app.run({
        type: 'record-message',
        cardId: note.cardId,
        messageId: `message-${records.sent.length}`,
        ...{ personId: note.person?.id ?? null, channel: note.channel ?? 'email' },
        ...{ at: null, subject: note.subject, text, noteKey: note.key },
      })
    else
      await app.run({
        ...{ type: 'mark-sent', key: note.key, kind: 'sent', at: null },
        ...{ channel: note.channel, subject: note.subject, text },
      })
    if (decision?.accepts) await accept(note, decision.accepts)
  }

  const accept = async (
    { cardId, person }: DeskNote,
    promise: NonNullable<Decision['accepts']>,
  ): Promise<void> => {
    const personId = person?.id ?? null
    await app.run({
      ...{ type: 'save-own-promise', cardId, promiseId: `sign-${cardId}`, text: promise.promise },
      ...{ personId, interviewId: null, date: promise.date },
    })
    await app.run({
      ...{ type: 'close-card', cardId, position: { at: 'top' }, reason: 'accepted' },
      ...{ personId: null, channel: null, feedback: '', reconnect: false },
    })
  }

  const call = async ({ key }: TodayLine): Promise<void> => {
    const note = await openNote(app, key)
    records.notes.push(...(await collectNotes(app, note, now())))
    if (!note.person?.phone) return writeInstead(key)
    await app.run({
      type: 'record-outcome',
      cardId: note.cardId,
      key,
      entryId: `call-${note.cardId}-${now()}`,
      outcome: calls.get(note.cardId)?.shift() ?? { kind: 'nobody' },
      personId: note.person?.id ?? null,
      ...{ channel: 'phone', at: null, words: '' },
    })
  }

  /** Without a number, a letter goes instead of a call. */
  const writeInstead = async (key: string): Promise<void> => {
    const { subject, body } = await openLetter(app, key)
    const known = records.notes.findLast((one) => one.key === key && one.body === body)
    if (!known) throw new Error(`The desk offered another letter for ${key}`)
    records.sent.push({ ...known, sent: body })
    const sent = { type: 'mark-sent', key, kind: 'sent', at: null, channel: 'email' } as const
    await app.run({ ...sent, subject, text: body })
  }

  const decide = ({ cardId, step }: TodayLine): Decision | null =>
    story.decisions.findLast(
      (one) => one.card === cardId && one.step === step && toMoment(one.from) <= now(),
    ) ?? null

  const act = async (line: TodayLine): Promise<void> => {
    const decision = decide(line)
    // Asking for more time leaves the offer to be answered.
    const isWritten = records.sent.some(
      ({ key, template }) => key === line.key && template === decision?.choice,
    )
    if (isWritten || decision?.choice === 'ignore') return
    switch (line.action) {
      case 'debrief':
        return fillInSlips()
      case 'call':
        return call(line)
      case 'write':
        return write(line, decision)
      // The next application comes when the story brings it.
      case 'add':
        return
      default: {
        if (line.step === 'own-promise' || line.step === 'offer-answer') return write(line, decision)
        // Before an interview the desk has a note that asks for another time; this user only reads it.
        if (line.action === 'prepare')
          records.notes.push(...(await collectNotes(app, await openNote(app, line.key), now())))
        await app.run({
          ...{ type: 'mark-sent', key: line.key, kind: 'sent', at: null },
          ...{ channel: null, subject: '', text: '' },
        })
      }
    }
  }

  const fillInSlips = () => fillInDueSlips(app, story, now())

  const doWhatIsDue = async (): Promise<void> => {
    const seen = new Set<string>()
    for (;;) {
      const line = (await listDueLines(app)).find(({ key }) => !seen.has(key))
      if (!line) return
      seen.add(line.key)
      await act(line)
      clock.pass(2)
    }
  }

  const closeUnanswered = async (): Promise<void> => {
    const { proposals } = await app.request('board.get', {})
    for (const one of proposals)
      if (one.kind === 'no-answer')
        await app.run({ type: 'close-cards', cardIds: one.cardIds, reason: 'no-answer' })
  }

  return { doWhatIsDue, fillInSlips, closeUnanswered }
}

/** A word here and there, as people change what they are given. */
function editLightly(body: string): string {
  return body.replace(/\bvery interested\b/, 'really interested').replace(/\bBest,/, 'All the best,')
}
