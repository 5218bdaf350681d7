import { describe, expect, it } from 'vitest'
import {
  addCopied,
  type CopiedNote,
  leaveOut,
  pickOut,
  toSentCommand,
} from '#renderer/features/ending/copied-notes'

const copy = (key: string, text = `Hi ${key}`): CopiedNote => ({ key, subject: 'My application', text })

// “Tell the others” has the withdrawals, and “Thank those who helped” the news.
const withdrawals = ['withdraw:halyard', 'withdraw:quill', 'withdraw:lumen']
const news = ['news:ines', 'news:omar']
const [halyard, quill, ines] = [copy('withdraw:halyard'), copy('withdraw:quill'), copy('news:ines')]
const notes = [halyard, ines, quill]

describe('addCopied', () => {
  it('adds a note after those that were copied before it', () => {
    expect(addCopied([halyard], ines)).toEqual([halyard, ines])
  })

  it('keeps a note once that is copied again, with its latest text', () => {
    const changed = copy('withdraw:halyard', 'Hello')
    expect(addCopied([halyard, ines], changed)).toEqual([ines, changed])
  })
})

describe('pickOut', () => {
  it('returns the copied notes of one part, in the order in which they were copied', () => {
    expect(pickOut(notes, withdrawals)).toEqual([halyard, quill])
    expect(pickOut(notes, news)).toEqual([ines])
  })

  it('returns nothing of a part of which no note was copied', () => {
    expect(pickOut([halyard], news)).toEqual([])
  })
})

describe('toSentCommand', () => {
  it('records only the copied notes of its own part as sent', () => {
    expect(toSentCommand(notes, withdrawals)).toEqual({ type: 'mark-notes-sent', notes: [halyard, quill] })
    expect(toSentCommand(notes, news)).toEqual({ type: 'mark-notes-sent', notes: [ines] })
  })
})

describe('leaveOut', () => {
  it('leaves the copied notes of the other part to be marked', () => {
    expect(leaveOut(notes, withdrawals)).toEqual([ines])
    expect(leaveOut(notes, news)).toEqual([halyard, quill])
  })
})
