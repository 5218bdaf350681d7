import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandSchema, commands } from '#shared/commands/commands'
import { applyChange, diffWorkspaces } from '#shared/commands/core/change'
import { isExcludedFromUndo, runCommand } from '#shared/commands/run-command'
import { AppError } from '#shared/errors/app-error'
import type { Card } from '#shared/model/card'
import { type Change, changeSchema } from '#shared/model/change'
import { type Workspace, workspaceSchema } from '#shared/model/workspace'
import { limitRuns, seed } from '#tests/support/builders/seed'
import { aContext, now, zone } from './a-context.ts'
import { anyCommand, startWorkspace } from './any-command.ts'

const HOUR = 3_600_000

interface History {
  readonly workspaces: readonly Workspace[]
  readonly changes: readonly Change[]
  /** The types of the commands that succeeded. */
  readonly kinds: readonly string[]
}

/** Runs every valid command as the app does, and keeps each workspace that undo can return to. */
function runAll(inputs: readonly unknown[], skipsDrafts: boolean): History {
  let workspace: Workspace = startWorkspace
  const workspaces = [workspace]
  const changes: Change[] = []
  const kinds: string[] = []
  let count = 0
  const newId = () => `new-${++count}`
  for (const input of inputs) {
    const parsed = commandSchema.safeParse(input)
    if (!parsed.success || (skipsDrafts && isExcludedFromUndo(parsed.data))) continue
    try {
      const context = aContext(workspace, { newId, zone, now: now + changes.length * HOUR })
      const { workspace: next, label } = runCommand(workspace, parsed.data, context)
      const header = { id: newId(), at: new Date(context.now).toISOString() as `${string}Z`, label }
      if (!isExcludedFromUndo(parsed.data)) {
        changes.push(diffWorkspaces(workspace, next, header))
        workspaces.push(next)
      }
      workspace = next
      kinds.push(parsed.data.type)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }
  return { workspaces: [...workspaces.slice(0, -1), workspace], changes, kinds }
}

const saveAndLoad = (workspace: Workspace) => workspaceSchema.parse(JSON.parse(JSON.stringify(workspace)))
const withoutDrafts = (cards: readonly Card[]) =>
  cards.map((card) => ({ ...card, drafts: [], noteChoices: [] }))

describe(`any sequence of commands, seed ${seed}`, () => {
  const inputs = fc.array(anyCommand, { minLength: 5, maxLength: 40, size: 'max' })

  it('leaves a workspace that can be saved and loaded unchanged', () => {
    fc.assert(
      fc.property(inputs, (sequence) => {
        const { workspaces, changes } = runAll(sequence, false)
        const last = workspaces.at(-1)
        expect(last && saveAndLoad(last)).toEqual(last)
        for (const change of changes) expect(changeSchema.parse(change)).toEqual(change)
      }),
      limitRuns(300),
    )
  })

  it('can be undone to the beginning and redone to the end, step by step', () => {
    fc.assert(
      fc.property(inputs, (sequence) => {
        const { workspaces, changes } = runAll(sequence, true)
        let workspace = workspaces.at(-1) as Workspace
        for (const [index, change] of [...changes.entries()].reverse()) {
          workspace = applyChange(workspace, change, 'undo')
          expect(workspace).toEqual(workspaces[index])
        }
        for (const [index, change] of changes.entries()) {
          workspace = applyChange(workspace, change, 'redo')
          expect(workspace).toEqual(workspaces[index + 1])
        }
      }),
      limitRuns(300),
    )
  })

  it('is undone and redone independently of drafts', () => {
    fc.assert(
      fc.property(inputs, (sequence) => {
        const { workspaces, changes } = runAll(sequence, false)
        const end = workspaces.at(-1) as Workspace
        const undone = changes.reduceRight((workspace, change) => applyChange(workspace, change, 'undo'), end)
        expect(withoutDrafts(undone.cards)).toEqual(withoutDrafts(startWorkspace.cards))
        const redone = changes.reduce((workspace, change) => applyChange(workspace, change, 'redo'), undone)
        expect(withoutDrafts(redone.cards)).toEqual(withoutDrafts(end.cards))
      }),
      limitRuns(200),
    )
  })

  it('includes every command, and each succeeds at least once', () => {
    const succeeded = new Set<string>()
    const names = Object.keys(commands)
    // Rare commands need many sequences; most runs end long before the last batch.
    for (let seed = 1; seed <= 30 && succeeded.size < names.length; seed++)
      for (const sequence of fc.sample(inputs, { numRuns: 100, seed }))
        for (const kind of runAll(sequence, false).kinds) succeeded.add(kind)
    expect([...succeeded].sort()).toEqual(names.sort())
  })
})
