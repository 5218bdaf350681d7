import { describe, expect, it } from 'vitest'
import { parseThought } from '#shared/text/phrases/thought'

const parse = (typed: string) => {
  const thought = parseThought(typed)
  return thought.ok ? thought.value : expect.fail(thought.reason)
}
const refusal = (typed: string) => {
  const thought = parseThought(typed)
  return thought.ok ? expect.fail(thought.value) : thought.reason
}

describe('parseThought', () => {
  it.each([
    ['we had the same problem at Lantern', 'We had the same problem at Lantern.'],
    ['  - we did that too ; ', 'We did that too.'],
    ['i think i’d start there', 'I think I’d start there.'],
    ['did it ever come back?', 'Did it ever come back?'],
    ['it helped! we kept it', 'It helped! We kept it.'],
    ['we tested it, e.g. with nurses', 'We tested it, e.g. with nurses.'],
    ['iOS was the same', 'iOS was the same.'],
    ['we called it “the gap”', 'We called it “the gap”.'],
    ['one line\nand the next', 'One line and the next.'],
    ['same here 🙂', 'Same here 🙂'],
  ])('makes a sentence of “%s”', (typed, sentence) => {
    expect(parse(typed)).toBe(sentence)
  })

  it('leaves a sentence as it is', () => {
    const sentence = 'We cut it from nine days to three. It stayed there.'
    expect(parse(sentence)).toBe(sentence)
  })

  it.each([
    [' – ', /Type a sentence of your own/],
    ['she is right about that', /Say “you”/],
    ["He's right", /Say “you”/],
    ['word '.repeat(41), /40 words at most/],
  ])('refuses “%s”, and says what to do', (typed, reason) => {
    expect(refusal(typed)).toMatch(reason)
  })

  it('takes words that only begin like “he” and “she”', () => {
    expect(parse('shelving was the same for us')).toBe('Shelving was the same for us.')
  })
})
