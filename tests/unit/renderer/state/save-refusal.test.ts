import { describe, expect, it } from 'vitest'
import { toSaveRefusal } from '#renderer/state/save-refusal'
import { AppError } from '#shared/errors/app-error'

describe('toSaveRefusal', () => {
  it.each([
    ['not-saved', 'disk'],
    ['disconnected', 'connection'],
    ['changed-meanwhile', 'stale'],
    ['invalid-input', 'invalid'],
    ['not-found', 'invalid'],
  ] as const)('takes %s for a refusal by %s', (code, reason) => {
    expect(toSaveRefusal(new AppError(code, 'No.'))).toEqual({ message: 'No.', reason })
  })
})
