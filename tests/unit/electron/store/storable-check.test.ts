import { describe, expect, it } from 'vitest'
import { createStorableCheck } from '#electron/store/storable-check'
import type { Workspace } from '#shared/model/workspace'
import { anAction } from '#tests/support/builders/action'
import { anAlertEntry } from '#tests/support/builders/alert-entry'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace, someSettings } from '#tests/support/builders/workspace'

const long = 'x'.repeat(201)

describe('createStorableCheck', () => {
  it('accepts data that fits the schema', () => {
    const check = createStorableCheck(aWorkspace())
    check(aWorkspace({ cards: [aCard()], actions: [anAction()], ledger: [anAlertEntry()] }))
  })

  it.each<[string, Partial<Workspace>]>([
    ['a card', { cards: [aCard(), aCard({ id: 'card-2', role: long })] }],
    ['a follow-up action', { actions: [anAction({ subject: long })] }],
    ['an alert ledger entry', { ledger: [anAlertEntry({ title: long })] }],
    [
      'a template',
      { templates: [{ id: 'check-in', subject: long, body: '', changedAt: '2026-03-01T15:00:00.000Z' }] },
    ],
    ['the settings', { settings: someSettings({ yourName: long }) }],
    ['a number that JSON cannot represent', { settings: someSettings({ maxUnanswered: Number.NaN }) }],
    ['a card that undo would restore', { lastChange: aChange(aCard({ role: long })) }],
  ])('throws for %s that could not be read again', (_, broken) => {
    const check = createStorableCheck(aWorkspace())
    expect(() => check(aWorkspace(broken))).toThrow(TypeError)
  })

  it('names the path of the invalid field', () => {
    const check = createStorableCheck(aWorkspace())
    expect(() => check(aWorkspace({ cards: [aCard({ role: long })] }))).toThrow(/cards\[0\]\.role/)
  })

  it('does not check loaded items, which were validated when they were read', () => {
    const loaded = aWorkspace({ cards: [aCard({ role: long })], lastChange: aChange(aCard({ role: long })) })
    const check = createStorableCheck(loaded)
    check({ ...loaded, settings: someSettings({ yourName: 'Robin Vale' }) })
  })

  it('does not check an item twice', () => {
    let reads = 0
    const card = new Proxy(aCard(), {
      get(target, key, receiver) {
        reads += 1
        return Reflect.get(target, key, receiver)
      },
    })
    const check = createStorableCheck(aWorkspace())
    check(aWorkspace({ cards: [card] }))
    expect(reads).toBeGreaterThan(0)
    reads = 0
    check(aWorkspace({ cards: [card, aCard({ id: 'card-2' })] }))
    expect(reads).toBe(0)
  })

  it('checks an item again after it failed', () => {
    const check = createStorableCheck(aWorkspace())
    const broken = aWorkspace({ cards: [aCard({ role: long })] })
    expect(() => check(broken)).toThrow(TypeError)
    expect(() => check(broken)).toThrow(TypeError)
  })
})

function aChange(after: ReturnType<typeof aCard>): NonNullable<Workspace['lastChange']> {
  return {
    id: 'change-1',
    at: '2026-03-01T15:00:00.000Z',
    label: 'Add Northwind Optics',
    cards: [{ before: null, after, index: 0 }],
    settings: null,
    templates: null,
    actions: null,
  }
}
