import { describe, expect, it } from 'vitest'
import { chooseCorrections } from '#shared/notes/check/language/choose-corrections'

describe('chooseCorrections', () => {
  it.each([
    ['wich', ['wish', 'which', 'wick'], ['which']],
    ['recieved', ['received', 'relieved', 'receive'], ['received']],
    ['adress', ['address', "acre's", "adze's"], ['address']],
    ['doesnt', ["doesn't", 'dent', 'dost'], ["doesn't"]],
    ['seperate', ['separate', 'sewerage', 'separated'], ['separate']],
    ['forwrad', ['forward', 'forwards'], ['forward']],
    ['acn', ['can', 'acne'], ['can']],
    ['fomr', ['form', 'from', 'foam'], ['form', 'from']],
    ['zorbuls', ['orbitals', 'Zorba'], []],
    ['zorbulator', ['formulator'], []],
    ['nowledge', ['knowledge'], ['knowledge']],
    ['jane', ['Jane'], []],
    ['x', [], []],
  ])('offers for “%s” of %j: %j', (word, candidates, chosen) => {
    expect(chooseCorrections(word, candidates)).toEqual(chosen)
  })
})
