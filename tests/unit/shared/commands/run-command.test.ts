import { describe, expect, it } from 'vitest'
import { type Command, commandSchema, commands } from '#shared/commands/commands'
import { isExcludedFromUndo } from '#shared/commands/run-command'
import { steps } from '#shared/model/step'
import { stepNames } from '#shared/text/step-names'

describe('commandSchema', () => {
  it('contains every command under its own type', () => {
    const types = commandSchema.options.map((option) => option.shape.type.value)
    expect(types.toSorted()).toEqual(Object.keys(commands).toSorted())
    for (const [name, rule] of Object.entries(commands)) expect(rule.type).toBe(name)
  })

  it.each([
    [{}],
    [null],
    ['add-card'],
    [{ type: 'format-disk' }],
    [{ type: '__proto__' }],
    [{ type: 'constructor' }],
  ])('refuses %o', (command) => {
    expect(commandSchema.safeParse(command).success).toBe(false)
  })
})

describe('isExcludedFromUndo', () => {
  it('is true only for what the note desk keeps by itself', () => {
    const excluded = Object.keys(commands).filter((type) => isExcludedFromUndo({ type } as Command))
    expect(excluded).toEqual(['choose-note', 'keep-draft'])
  })
})

describe('stepNames', () => {
  it('has a different name for every step', () => {
    expect(new Set(steps.map((step) => stepNames[step])).size).toBe(steps.length)
  })
})
