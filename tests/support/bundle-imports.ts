import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseSync } from 'vite'

/** Lists the imports of a built file: static, dynamic and re-exported. */
function listImports(file: string): readonly string[] {
  const { module, source } = read(file)
  return [
    ...listStaticImports(file),
    ...module.dynamicImports
      .map(({ moduleRequest: { start, end } }) => source.slice(start, end))
      .filter((request) => /^['"`][^$]*$/.test(request))
      .map((name) => name.slice(1, -1)),
  ]
}

/** Lists the static imports of a built file, which must be loaded before it runs. */
export function listStaticImports(file: string): readonly string[] {
  const { module } = read(file)
  return [
    ...module.staticImports.map((statement) => statement.moduleRequest.value),
    ...module.staticExports.flatMap((statement) =>
      statement.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
  ]
}

function read(file: string) {
  const source = readFileSync(file, 'utf8')
  const { module, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`)
  return { module, source }
}

/** Collects an entry and every chunk it reaches, each with its imports. */
export function collectReachable(
  entry: string,
  importsOfFile = listImports,
): ReadonlyMap<string, readonly string[]> {
  const reached = new Map<string, readonly string[]>()
  const visit = (file: string) => {
    if (reached.has(file)) return
    const imports = importsOfFile(file)
    reached.set(file, imports)
    for (const name of imports) if (name.startsWith('.')) visit(resolve(dirname(file), name))
  }
  visit(entry)
  return reached
}
