import { describe, expect, it } from 'vitest'
import { readOwnPromise } from '#shared/notes/facts/own-promise-text'

const read = (text: string) => readOwnPromise({ text }, ['Jane Okafor', 'Jane'])

describe('readOwnPromise', () => {
  it.each([
    ['Send the portfolio', 'send you the portfolio', 'the portfolio'],
    ['Send portfolio', 'send you the portfolio', 'the portfolio'],
    ["I'll send her the deck tomorrow.", 'send you the deck', 'the deck'],
    ['Send Jane my case study by Friday', 'send you my case study', 'my case study'],
    ['send my references to Jane Okafor', 'send you my references', 'my references'],
    ['E-mail two references', 'email you two references', 'two references'],
  ])('reads “%s” as “I’ll %s”', (text, action, thing) => {
    expect(read(text)).toEqual({ action, thing, isCall: false })
  })

  it('reads what is not sent, and a call', () => {
    expect(read('Fill in the form by 6 March')).toEqual({
      action: 'fill in the form',
      thing: '',
      isCall: false,
    })
    expect(read('call Jane on Tuesday')).toEqual({ action: 'call you', thing: '', isCall: true })
  })

  it.each([
    'Portfolio',
    'Take-home task',
    'Send her references',
    'Send the deck that she asked for',
    'Send the plan Jane asked for',
    'Send the deck. Then call',
    'Send the deck on Monday or so',
  ])('says nothing of “%s”, which fits no sentence to the reader', (text) => {
    expect(read(text)).toBeNull()
  })
})
