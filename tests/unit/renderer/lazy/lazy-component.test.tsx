import { Suspense } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { createLazyComponent, prefetchLazyComponents } from '#renderer/lazy/lazy-component'

const Here = () => <p>Here</p>

/** Renders a component synchronously, so that one that is not loaded shows its fallback. */
function renderNow(Lazy: ReturnType<typeof createLazyComponent<object>>): string {
  return renderToString(
    <Suspense fallback="Not yet">
      <Lazy />
    </Suspense>,
  )
}

describe('createLazyComponent', () => {
  it('loads nothing before it is rendered, and then shows the fallback first', async () => {
    const load = vi.fn(async () => Here)
    const Lazy = createLazyComponent(load)
    expect(load).not.toHaveBeenCalled()
    expect(renderNow(Lazy)).toContain('Not yet')
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('renders at once when it was prefetched, and loads only once', async () => {
    const load = vi.fn(async () => Here)
    const Lazy = createLazyComponent(load)
    await prefetchLazyComponents()
    expect(renderNow(Lazy)).toContain('<p>Here</p>')
    expect(renderNow(Lazy)).toContain('<p>Here</p>')
    expect(load).toHaveBeenCalledTimes(1)
  })
})

describe('prefetchLazyComponents', () => {
  it('loads lazy components that are defined inside other lazy components', async () => {
    let Inner: ReturnType<typeof createLazyComponent<object>> | undefined
    createLazyComponent(async () => {
      Inner = createLazyComponent(async () => Here)
      return Here
    })
    await prefetchLazyComponents()
    expect(Inner && renderNow(Inner)).toContain('<p>Here</p>')
  })

  it('continues after a component fails to load, which is loaded again when it is rendered', async () => {
    const load = vi.fn(async () => Here).mockRejectedValueOnce(new Error('away'))
    const Broken = createLazyComponent(load)
    const Lazy = createLazyComponent(async () => Here)
    await prefetchLazyComponents()
    expect(renderNow(Lazy)).toContain('<p>Here</p>')
    expect(renderNow(Broken)).toContain('Not yet')
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('loads no component twice', async () => {
    const load = vi.fn(async () => Here)
    createLazyComponent(load)
    await prefetchLazyComponents()
    await prefetchLazyComponents()
    expect(load).toHaveBeenCalledTimes(1)
  })
})
