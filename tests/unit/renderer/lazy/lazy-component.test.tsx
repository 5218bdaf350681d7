import { Suspense } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { readAhead, readLater } from '#renderer/lazy/lazy-component'

const Here = () => <p>Here</p>

/** What is shown of a part that cannot wait. */
function shown(Part: ReturnType<typeof readLater<object>>): string {
  return renderToString(
    <Suspense fallback="Not yet">
      <Part />
    </Suspense>,
  )
}

describe('readLater', () => {
  it('is not there at first, and reads nothing before it is drawn', async () => {
    const load = vi.fn(async () => Here)
    const Part = readLater(load)
    expect(load).not.toHaveBeenCalled()
    expect(shown(Part)).toContain('Not yet')
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is there at once where it was read ahead, and read once', async () => {
    const load = vi.fn(async () => Here)
    const Part = readLater(load)
    await readAhead()
    expect(shown(Part)).toContain('<p>Here</p>')
    expect(shown(Part)).toContain('<p>Here</p>')
    expect(load).toHaveBeenCalledTimes(1)
  })
})

describe('readAhead', () => {
  it('reads what the parts bring along', async () => {
    let Inner: ReturnType<typeof readLater<object>> | undefined
    readLater(async () => {
      Inner = readLater(async () => Here)
      return Here
    })
    await readAhead()
    expect(Inner && shown(Inner)).toContain('<p>Here</p>')
  })

  it('goes on where one cannot be read, which is asked for again when it is drawn', async () => {
    const load = vi.fn(async () => Here).mockRejectedValueOnce(new Error('away'))
    const Broken = readLater(load)
    const Part = readLater(async () => Here)
    await readAhead()
    expect(shown(Part)).toContain('<p>Here</p>')
    expect(shown(Broken)).toContain('Not yet')
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('reads nothing twice', async () => {
    const load = vi.fn(async () => Here)
    readLater(load)
    await readAhead()
    await readAhead()
    expect(load).toHaveBeenCalledTimes(1)
  })
})
