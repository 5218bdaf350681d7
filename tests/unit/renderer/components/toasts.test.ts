import { afterEach, describe, expect, it } from 'vitest'
import { closeTransient, showToast, type Toast, toastQueue } from '#renderer/components/toasts'

/** Closes one toast after the other as a person does, and gives their texts in the order they came up. */
function closeAll(): string[] {
  const texts: string[] = []
  for (let top = toastQueue.visibleToasts[0]; top; top = toastQueue.visibleToasts[0]) {
    texts.push(top.content.text)
    toastQueue.close(top.key)
  }
  return texts
}

const failure = (text: string): Toast => ({ kind: 'failed', text })

afterEach(() => {
  closeAll()
})

describe('showToast', () => {
  it('keeps one toast of a failure that happens a thousand times, and shows it on top', () => {
    for (let time = 0; time < 1000; time++) showToast(failure('Not saved.'))
    showToast(failure('Not moved.'))
    showToast(failure('Not saved.'))
    expect(closeAll()).toEqual(['Not saved.', 'Not moved.'])
  })

  it('shows a failure again that was closed', () => {
    toastQueue.close(showToast(failure('Not saved.')))
    showToast(failure('Not saved.'))
    expect(closeAll()).toEqual(['Not saved.'])
  })

  it('shows what was done as often as it was done', () => {
    showToast({ text: 'Moved Quill to Waiting' })
    showToast({ text: 'Moved Quill to Waiting' })
    expect(closeAll()).toHaveLength(2)
  })
})

describe('closeTransient', () => {
  it('closes what was done, also where two failures lie over it, and leaves the failures', () => {
    for (let time = 0; time < 1000; time++) {
      closeTransient()
      showToast({ text: 'Moved Quill to Waiting' })
      showToast(failure('Not saved.'))
      showToast(failure('Not moved.'))
    }
    closeTransient()
    expect(closeAll()).toEqual(['Not moved.', 'Not saved.'])
  })

  it('leaves nothing to close twice', () => {
    closeTransient()
    showToast({ text: 'Added Quill' })
    closeTransient()
    closeTransient()
    expect(closeAll()).toEqual([])
  })
})
