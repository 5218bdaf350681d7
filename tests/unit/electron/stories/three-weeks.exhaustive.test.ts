import { describe, expect, it } from 'vitest'
import { findFalsehoods } from '#tests/support/story/falsehoods/find-falsehoods'
import { findPanelLetters } from '#tests/support/story/falsehoods/panel-letter'
import { type Played, playStory } from '#tests/support/story/play/play-story'
import { threeWeeks } from '#tests/support/story/script/three-weeks'
import { countByWeek } from '#tests/support/story/sounds'
import { findTruth } from '#tests/support/story/truth'

// The time is for a busy machine: the story takes half a minute on a quiet one.
describe('three weeks of a search', { timeout: 600_000 }, () => {
  /** The first test plays the story, and the others look at what came of it. */
  let playing: Promise<Played> | undefined
  const play = () => {
    playing ??= playStory(threeWeeks)
    return playing
  }

  it('offer no note that says something false', async () => {
    const { notes, sent } = await play()
    const found = notes.flatMap((note) => {
      const before = sent.filter(({ at }) => at < note.at)
      const falsehoods = findFalsehoods(note, findTruth(threeWeeks, note, before))
      return falsehoods.map((text) => `${note.key} ${note.template}: ${text}\n${note.body}`)
    })
    expect(found).toEqual([])
  })

  it('send each of a panel a letter of their own', async () => {
    const { sent } = await play()
    expect(findPanelLetters(sent)).toEqual([])
    const panel = sent.filter(({ key }) => key.startsWith('kestrel/kestrel-panel/thank-you/'))
    expect(panel.map(({ person }) => person).toSorted()).toEqual(['femi', 'ines', 'maya'])
  })

  it('call for every kind of note that such weeks bring', async () => {
    const { notes, sent } = await play()
    const steps = new Set(sent.map(({ step }) => step))
    expect([...steps].toSorted()).toEqual([
      'application-follow-up',
      'call-back',
      'check-in',
      'loop-in',
      'missed-interview',
      'offer-answer',
      'offer-thanks',
      'own-promise',
      'rejection-thanks',
      'schedule-interview',
      'second-check-in',
      'tell-others',
      'thank-you',
      'withdraw',
    ])
    // Every card to which something is written names somebody.
    expect(sent.filter(({ person }) => person === null)).toEqual([])
    expect(new Set(sent.map(({ card }) => card)).size).toBeGreaterThanOrEqual(12)
    expect(notes.length).toBeGreaterThan(300)
    expect(new Set(notes.map(({ form }) => form)).size).toBe(3)
  })

  it('name everything in Today once, under its heading, and forget no open card', async () => {
    expect((await play()).faults).toEqual([])
  })

  it('end with one job, and with every other application but the silent ones closed', async () => {
    const { cards } = await play()
    const open = cards.filter(({ stage }) => stage !== 'closed').map(({ id }) => id)
    expect(cards).toHaveLength(16)
    expect(open.toSorted()).toEqual(['fennel', 'marlow', 'sable'])
  })

  it('sound at most five times a day and twenty times a week', async () => {
    const { sounds } = await play()
    const { byDay, byWeek } = countByWeek(sounds)
    expect(sounds.length).toBeGreaterThan(30)
    expect(Math.max(...byDay.values()), JSON.stringify(sounds)).toBeLessThanOrEqual(5)
    expect(Math.max(...byWeek.values()), JSON.stringify(sounds)).toBeLessThanOrEqual(20)
  })
})
