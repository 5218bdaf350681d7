import { describe, expect, it } from 'vitest'
import { createRouter, type Handlers } from '#electron/ipc/router'
import { AppError } from '#shared/errors/app-error'
import { aCard } from '#tests/support/builders/card'
import { someSettings } from '#tests/support/builders/workspace'

const refuse = () => {
  throw new AppError('not-found', 'That card is gone.', { data: { cardId: 'card-1' } })
}

function aRouter(handlers: Partial<Handlers> = {}) {
  const errors: unknown[] = []
  const all: Handlers = {
    'app.hello': refuse,
    'board.get': refuse,
    'board.find': refuse,
    'cards.listEarlier': refuse,
    'ending.get': refuse,
    'archive.get': refuse,
    'cards.get': () => ({
      card: aCard(),
      followUps: [],
      readAt: 0,
      noAnswerFrom: '2026-04-02',
      holidays: [],
      rejectionFeedback: [],
    }),
    'cards.chooseCv': refuse,
    'cards.findMentioned': refuse,
    'cards.showCv': refuse,
    'people.listElsewhere': refuse,
    'commands.run': () => ({ label: 'Done', cardId: null }),
    'history.undo': refuse,
    'history.redo': refuse,
    'notes.get': refuse,
    'templates.get': refuse,
    'templates.sample': refuse,
    'notes.setOpen': refuse,
    'inbox.get': refuse,
    'inbox.read': refuse,
    'alerts.pause': refuse,
    'settings.get': () => someSettings(),
    'preferences.set': refuse,
    'holidays.listRegions': refuse,
    'backups.list': refuse,
    'backups.preview': refuse,
    'backups.restore': refuse,
    'data-folder.inspect': refuse,
    'data-folder.change': refuse,
    ...handlers,
  }
  return { route: createRouter({ handlers: all, log: { error: (_, error) => errors.push(error) } }), errors }
}

describe('createRouter', () => {
  it('returns the data of the handler', async () => {
    const { route } = aRouter()
    expect(await route('cards.get', { cardId: 'card-1' })).toEqual({
      ok: true,
      data: {
        readAt: 0,
        card: aCard(),
        followUps: [],
        noAnswerFrom: '2026-04-02',
        holidays: [],
        rejectionFeedback: [],
      },
    })
  })

  it.each(['cards.burn', 'toString', '__proto__', 'constructor', ''])(
    'refuses the route “%s”',
    async (name) => {
      const { route } = aRouter()
      expect(await route(name, {})).toMatchObject({ ok: false, error: { code: 'unknown-route' } })
    },
  )

  it.each([
    [null],
    ['card-1'],
    [{}],
    [{ cardId: '' }],
    [{ cardId: 'card-1', more: 1 }],
    [{ cardId: 'x'.repeat(65) }],
  ])('refuses the input %j before the handler sees it', async (input) => {
    const { route } = aRouter({
      'cards.get': () => {
        throw new Error('The handler ran')
      },
    })
    const answer = await route('cards.get', input)
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })

  it('returns the sentence of the schema and the field it is about', async () => {
    const { route } = aRouter()
    const company = 'N'.repeat(10_000)
    const input = { type: 'add-card', cardId: 'a', company, role: '', stage: 'applied', person: '' }
    expect(await route('commands.run', input)).toEqual({
      ok: false,
      error: {
        code: 'invalid-input',
        message: 'The company name is too long: 10,000 characters, 200 at most. Shorten it and try again.',
        data: { field: 'company' },
      },
    })
  })

  it('returns an expected failure with its code, sentence and data', async () => {
    const { route, errors } = aRouter()
    expect(await route('board.get', {})).toEqual({
      ok: false,
      error: { code: 'not-found', message: 'That card is gone.', data: { cardId: 'card-1' } },
    })
    expect(errors).toEqual([])
  })

  it('hides a programmer error from the page and logs it', async () => {
    const broken = new TypeError('undefined is not a function')
    const { route, errors } = aRouter({
      'settings.get': () => {
        throw broken
      },
    })
    const answer = await route('settings.get', {})
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(JSON.stringify(answer)).not.toContain('undefined is not')
    expect(errors).toEqual([broken])
  })
})
