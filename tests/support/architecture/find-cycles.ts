import type { SourceFile } from './source-files.ts'

/** Finds every circle of imports among the files: each group of files that can reach one another. */
export function findCycles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const byId = new Map(files.map((file) => [stripExtension(file.path), file]))
  const order = new Map<string, number>()
  const stack: string[] = []
  const cycles: string[][] = []

  const visit = (id: string): number => {
    const number = order.size
    order.set(id, number)
    stack.push(id)
    let low = number
    for (const target of byId.get(id)?.imports ?? []) {
      if (!byId.has(target)) continue
      if (!order.has(target)) low = Math.min(low, visit(target))
      else if (stack.includes(target)) low = Math.min(low, order.get(target) ?? low)
    }
    if (low === number) {
      const group = stack.splice(stack.indexOf(id))
      if (group.length > 1) cycles.push(group.sort())
    }
    return low
  }
  for (const id of byId.keys()) if (!order.has(id)) visit(id)
  return cycles
}

function stripExtension(path: string): string {
  return path.replace(/\.(tsx?|mjs)$/, '')
}
