import { describe, expect, it } from 'vitest'
import { aCard } from '#tests/support/builders/card'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, run, theCard } from '../a-context.ts'

const workspace = aWorkspace({ cards: [aCard({ people: [aPerson({ name: 'Jennifer Castellano' })] })] })
const accept = (nickname: string, personId = 'jane', cardId = 'card-1') => ({
  type: 'accept-nickname' as const,
  ...{ cardId, personId, nickname },
})

describe('acceptNickname', () => {
  it('remembers each name once, as it was written last', () => {
    const names = ['jenny', 'Jen', 'Jenny'].reduce(
      (next, name) => run(next, accept(name)).workspace,
      workspace,
    )
    expect(theCard(names).people[0]?.nicknames).toEqual(['Jen', 'Jenny'])
    expect(run(workspace, accept('Jen')).label).toBe('Remember that Jennifer Castellano goes by Jen')
  })

  it('forgets the oldest of more than ten', () => {
    let many = workspace
    for (let index = 0; index <= 10; index++) many = run(many, accept(`J${index}`)).workspace
    expect(theCard(many).people[0]?.nicknames).toHaveLength(10)
    expect(theCard(many).people[0]?.nicknames?.[0]).toBe('J1')
  })

  it('refuses somebody who is not on the card, a deleted card and an empty name', () => {
    expect(catchAppError(() => run(workspace, accept('Jen', 'tom')))).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('no longer on the card'),
    })
    expect(catchAppError(() => run(workspace, accept('Jen', 'jane', 'gone'))).code).toBe('not-found')
    expect(() => run(workspace, accept(''))).toThrow('The name is empty')
  })
})
