import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { parseSync } from 'vite'

/** The root folder of the project. */
export const root = join(import.meta.dirname, '..', '..', '..')

/** A source file as the architecture rules see it. Paths are relative to the root, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly lines: number
  /** The imports: project files as paths without extension, packages by specifier. */
  readonly imports: readonly string[]
}

/** Reads every TypeScript file and style sheet below the given folders. */
export function readSourceFiles(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name))
      .map((entry) => read(relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))),
  )
}

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const imports = path.endsWith('.css') ? [] : findImports(path, text)
  return { path, text, lines: text.split('\n').length - 1, imports }
}

function findImports(path: string, text: string): string[] {
  const { module } = parseSync(path, text)
  const found = module.staticImports.map((statement) => statement.moduleRequest.value)
  for (const statement of module.staticExports)
    for (const entry of statement.entries) if (entry.moduleRequest) found.push(entry.moduleRequest.value)
  for (const { moduleRequest } of module.dynamicImports) {
    const literal = /^['"](.+)['"]$/.exec(text.slice(moduleRequest.start, moduleRequest.end))
    if (literal?.[1]) found.push(literal[1])
  }
  return found.map((specifier) => resolveSpecifier(path, specifier))
}

function resolveSpecifier(from: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '')
  if (bare.startsWith('#shared/')) return bare.slice(1)
  if (!bare.startsWith('.')) return bare
  return posix.join(dirname(from), bare).replace(/\.(tsx?|mjs)$/, '')
}
