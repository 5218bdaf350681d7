import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** Reads the parts of which nobody has needed one yet. */
const unread: (() => Promise<void>)[] = []

/**
 * A component with a file of its own, read when it is first drawn unless `readAhead` was there before. Draw it within
 * `Suspense`. Once read ahead it is there at once: React would leave its place empty for 300 ms, however quick the file.
 */
export function readLater<P>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  let there: ComponentType<P> | null = null
  const read = async () => {
    there ??= await load()
    return { default: there }
  }
  unread.push(async () => void (await read()))
  return lazy(() => (there ? atOnce({ default: there }) : read()))
}

/** Reads every part that the page may need, and what those bring along. */
export async function readAhead(): Promise<void> {
  const parts = unread.splice(0)
  await Promise.all(
    parts.map(async (read) => {
      // A script that cannot be read now is asked for again, and fails in sight, when it is drawn.
      await read().catch(() => undefined)
      await readAhead()
    }),
  )
}

/** A promise that answers while it is asked, so that React need not wait for it. */
function atOnce<T>(value: T): Promise<T> {
  const thenable: PromiseLike<T> = {
    // biome-ignore lint/suspicious/noThenProperty: React takes anything with a `then`
    then: (resolve) => Promise.resolve(resolve?.(value) as never),
  }
  return thenable as Promise<T>
}
