import { describe, expect, it } from 'vitest'
import { chooseCorrections } from '#shared/notes/check/language/choose-corrections'

describe('chooseCorrections', () => {
  it.each([
    ['wich', ['wish', 'which', 'wick'], ['which']],
    ['recieved', ['received', 'relieved', 'receive'], ['received']],
    ['adress', ['address', "acre's", "adze's"], ['address']],
    ['doesnt', ["doesn't", 'dent', 'dost'], ["doesn't"]],
    ['seperate', ['separate', 'sewerage', 'separated'], ['separate']],
    ['definately', ['definitely', 'defiantly'], ['definitely']],
    ['nowledge', ['knowledge'], ['knowledge']],
    ['untill', ['until', 'uphill'], ['until']],
    ['fomr', ['form', 'from', 'foam'], ['form', 'from']],
  ])('is certain that “%s” is a slip, and offers of %j: %j', (word, candidates, words) => {
    expect(chooseCorrections(word, candidates)).toEqual({ words, isCertain: true })
  })

  it.each([
    ['repipe', ['recipe', 'repine'], ['recipe']],
    ['spalling', ['spelling', 'spilling'], ['spelling']],
    ['interwiew', ['interview', 'interviews'], ['interview']],
    ['tacho', ['taco'], ['taco']],
    ['payables', ['payable'], ['payable']],
    ['purlin', ['purling'], ['purling']],
    ['cron', ['con', 'coon', 'corn'], ['con']],
  ])('is not certain that “%s” is not a word, and offers of %j: %j', (word, candidates, words) => {
    expect(chooseCorrections(word, candidates)).toEqual({ words, isCertain: false })
  })

  it.each([
    ['balayage', ['baggage', 'balance']],
    ['zorbulator', ['formulator']],
    ['zorbuls', ['orbitals', 'Zorba']],
    ['kegging', ['egging']],
    ['cutover', ['cut over']],
    ['jane', ['Jane']],
    ['x', []],
  ])('offers nothing for “%s” of %j', (word, candidates) => {
    expect(chooseCorrections(word, candidates)).toEqual({ words: [], isCertain: false })
  })
})
