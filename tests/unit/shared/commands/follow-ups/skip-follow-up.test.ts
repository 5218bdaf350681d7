import { describe, expect, it } from 'vitest'
import { aContext, run, theCard } from '../a-context.ts'
import { aDraft, aWorkspaceToFollowUp, checkInKey, thanksKey } from './a-workspace-to-follow-up.ts'

describe('skipFollowUp', () => {
  it('ends a follow-up without doing it', () => {
    const { workspace, label } = run(aWorkspaceToFollowUp(), { type: 'skip-follow-up', key: thanksKey })
    expect(label).toBe('Skip “Thank-you”')
    expect(theCard(workspace)).toMatchObject({
      actions: [{ kind: 'skipped', text: '' }],
      drafts: [aDraft(checkInKey)],
    })
    expect(theCard(workspace).log.at(-1)?.text).toBe('Skipped “Thank-you”')
    expect(aContext(workspace).findFollowUp(thanksKey)?.status).toBe('skipped')
  })
})
