import { describe, expect, it } from 'vitest'
import { createRouteLoader, type RouteState } from '#renderer/state/route-loader'
import { AppError } from '#shared/errors/app-error'

/** Creates a loader whose requests the test completes by hand. */
function aLoader() {
  const requests: {
    readonly input: string
    readonly resolve: (data: string) => void
    readonly reject: (error: unknown) => void
  }[] = []
  const states: RouteState<string>[] = []
  const loader = createRouteLoader<string, string>({
    fetch: (input) => new Promise((resolve, reject) => requests.push({ input, resolve, reject })),
    onChange: (state) => states.push(state),
  })
  const inputs = () => requests.map(({ input }) => input)
  const getRequest = (index: number) => requests[index] ?? expect.fail(`there is no request ${index}`)
  /** Lets everything run that waits for a response. */
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return { ...loader, states, inputs, getRequest, settle }
}

/** Creates a loader with one response. */
async function aLoadedLoader() {
  const setUp = aLoader()
  const loaded = setUp.load('northwind')
  setUp.getRequest(0).resolve('Northwind')
  await loaded
  return setUp
}

describe('load', () => {
  it('requests the input and reports the response', async () => {
    const { states, inputs } = await aLoadedLoader()
    expect(inputs()).toEqual(['northwind'])
    expect(states).toEqual([{ data: 'Northwind', failure: null }])
  })

  it('drops an earlier response that arrives late', async () => {
    const { load, getRequest, states, settle } = aLoader()
    void load('northwind')
    void load('contoso')
    getRequest(1).resolve('Contoso')
    await settle()
    getRequest(0).resolve('Northwind')
    await settle()
    expect(states).toEqual([{ data: 'Contoso', failure: null }])
  })

  it('drops an earlier failure that arrives late', async () => {
    const { load, getRequest, states, settle } = aLoader()
    void load('northwind')
    void load('contoso')
    getRequest(1).resolve('Contoso')
    await settle()
    getRequest(0).reject(new AppError('not-found', 'That card is gone.'))
    await settle()
    expect(states).toEqual([{ data: 'Contoso', failure: null }])
  })

  it('keeps the old data beside a failure, and clears the failure with the next response', async () => {
    const { load, getRequest, states, settle } = await aLoadedLoader()
    const failure = new AppError('disconnected', 'Callback has stopped.')
    void load('northwind')
    getRequest(1).reject(failure)
    await settle()
    void load('northwind')
    getRequest(2).resolve('Northwind Optics')
    await settle()
    expect(states.slice(1)).toEqual([
      { data: 'Northwind', failure },
      { data: 'Northwind Optics', failure: null },
    ])
  })

  it('reports a failure of the app itself in words for the user', async () => {
    const { load, getRequest, states, settle } = aLoader()
    void load('northwind')
    getRequest(0).reject(new RangeError('out of range'))
    await settle()
    expect(states).toMatchObject([{ data: null, failure: { code: 'internal' } }])
  })
})

describe('refetch', () => {
  it('requests the present input again', async () => {
    const { refetch, inputs, getRequest, states, settle } = await aLoadedLoader()
    refetch()
    getRequest(1).resolve('Northwind Optics')
    await settle()
    expect(inputs()).toEqual(['northwind', 'northwind'])
    expect(states.at(-1)?.data).toBe('Northwind Optics')
  })

  it('requests once more, however often it is called during a request', async () => {
    const { load, refetch, inputs, getRequest, settle } = aLoader()
    void load('northwind')
    for (const _ of [1, 2, 3]) refetch()
    expect(inputs()).toHaveLength(1)
    getRequest(0).resolve('Northwind')
    await settle()
    expect(inputs()).toHaveLength(2)
    getRequest(1).resolve('Northwind Optics')
    await settle()
    expect(inputs()).toHaveLength(2)
  })

  it('requests once more when the request under way fails', async () => {
    const { load, refetch, inputs, getRequest, settle } = aLoader()
    void load('northwind')
    refetch()
    getRequest(0).reject(new AppError('disconnected', 'Callback has stopped.'))
    await settle()
    expect(inputs()).toHaveLength(2)
  })

  it('requests nothing more when another input was requested meanwhile', async () => {
    const { load, refetch, inputs, getRequest, settle } = aLoader()
    void load('northwind')
    refetch()
    void load('contoso')
    getRequest(0).resolve('Northwind')
    getRequest(1).resolve('Contoso')
    await settle()
    expect(inputs()).toEqual(['northwind', 'contoso'])
  })

  it('requests nothing before the first load', () => {
    const { refetch, inputs } = aLoader()
    refetch()
    expect(inputs()).toEqual([])
  })
})

describe('stop', () => {
  it('drops the response that is still to come, and requests nothing more', async () => {
    const { load, refetch, stop, inputs, getRequest, states, settle } = aLoader()
    void load('northwind')
    refetch()
    stop()
    refetch()
    getRequest(0).resolve('Northwind')
    await settle()
    expect(states).toEqual([])
    expect(inputs()).toEqual(['northwind'])
  })
})
