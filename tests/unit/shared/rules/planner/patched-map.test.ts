import { describe, expect, it } from 'vitest'
import { PatchedMap } from '#shared/rules/planner/patched-map'

const base = PatchedMap.of(
  new Map([
    ['a', 1],
    ['b', 2],
  ]),
)

describe('PatchedMap', () => {
  it('sets, adds and takes out entries, and leaves the older map as it was', () => {
    const next = base.with(
      new Map<string, number | undefined>([
        ['a', 10],
        ['b', undefined],
        ['c', 3],
      ]),
    )
    expect(Object.fromEntries(next)).toEqual({ a: 10, c: 3 })
    expect([next.size, next.has('b'), next.get('b'), next.get('c')]).toEqual([2, false, undefined, 3])
    expect(Object.fromEntries(base)).toEqual({ a: 1, b: 2 })
    expect(base.size).toBe(2)
  })

  it('counts what is gone from both sides once', () => {
    const gone = new Map<string, number | undefined>([
      ['a', undefined],
      ['x', undefined],
    ])
    expect(base.with(gone).with(gone).size).toBe(1)
  })

  it('lists keys, values and entries alike', () => {
    const next = base.with(new Map([['b', 20]]))
    expect([...next.keys()]).toEqual(['a', 'b'])
    expect([...next.values()]).toEqual([1, 20])
    const seen: [string, number][] = []
    next.forEach((value, key) => {
      seen.push([key, value])
    })
    expect(seen).toEqual([...next.entries()])
  })

  it('stays right over more changes than it keeps apart', () => {
    let map = base
    for (let n = 0; n < 500; n++) map = map.with(new Map([[`k${n % 300}`, n]]))
    expect(map.size).toBe(302)
    expect(map.get('k0')).toBe(300)
    expect(map.get('k299')).toBe(299)
  })

  it('keeps out what was taken out over more changes than it keeps apart', () => {
    let map: PatchedMap<string, number> = base.with(new Map([['a', undefined]]))
    for (let n = 0; n < 500; n++) map = map.with(new Map([[`k${n}`, n]]))
    expect([map.has('a'), map.size]).toEqual([false, 501])
    expect([...map.keys()]).not.toContain('a')
  })
})
