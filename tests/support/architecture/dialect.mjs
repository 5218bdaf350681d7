import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parseSync } from 'vite'

/**
 * Words and phrases of the idiom this code was once written in. Each is a sign of a sentence that no native engineer
 * would write; the usual word is on the right.
 * @type {readonly { readonly name: string, readonly pattern: RegExp }[]}
 */
const markers = [
  {
    name: 'stands / stand (is, lies, applies)',
    pattern: /\b(stands?|stood)\b(?! (for|alone|in for|out)\b)/gi,
  },
  {
    name: 'told / tells of / is told (notified, says)',
    pattern: /\b(is|are|was|were|be|been) told\b|\btells? (of|it so|what|whether)\b|\btold of\b/gi,
  },
  { name: 'anew (again)', pattern: /\banew\b/gi },
  { name: 'whoever (the caller, anyone who)', pattern: /\bwhoever\b/gi },
  { name: 'else (otherwise)', pattern: /[,;] else\b|\band else\b|\bor else\b/gi },
  {
    name: 'answers (returns)',
    pattern:
      /\b(?:and|which|it|that|then|\/\*\*) answers\b|\banswers (?:the|why|whether|what|with|it|null|true|false)\b/gi,
  },
  { name: 'is no … (is not a …)', pattern: /\b(is|are|was|were) (no|none)\b(?! (longer|more)\b)/gi },
  { name: 'on the wall', pattern: /\bon the wall\b/gi },
  { name: 'there is / are to be had', pattern: /\b(to be had|can be had|cannot be had|be had)\b/gi },
  { name: 'what counts / has its say', pattern: /\b(has|have|had) (its|their|a) say\b|\bof no account\b/gi },
  {
    name: 'gives way / goes by / speaks of',
    pattern: /\b(gives? way|goes by|go by|speaks? of|spoken of|asked for it|wants to know)\b/gi,
  },
  {
    name: 'for good / as it were / so much as',
    pattern: /\b(as it were|so much as|by itself|at hand|on its way|on their way)\b/gi,
  },
  {
    name: 'those who / that of / what of',
    pattern:
      /\b(what of|of which one|as far as it|in its place|in the place of|takes? the place of|hand(?:s|ed)? (?:in|on|over))\b/gi,
  },
  { name: 'left alone / let go / let in', pattern: /\b(left alone|let go|lets? in|let off)\b/gi },
  {
    name: 'reads as / is said / is meant',
    pattern: /\b(reads as|is said|are said|was said|unless said|nobody said|is meant|once it was)\b/gi,
  },
  {
    name: 'drawn ahead / taken over',
    pattern: /\b(drawn ahead|take[ns]? (?:it |that |them )?over|took over|read ahead)\b/gi,
  },
]

/** Lists every TypeScript file below a folder. @param {string} folder @returns {string[]} */
function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

/**
 * Finds every comment of a file with the line it begins on.
 * @param {string} file
 * @returns {{ readonly line: number, readonly text: string }[]}
 */
function commentsIn(file) {
  const text = readFileSync(file, 'utf8')
  return parseSync(file, text).comments.map(({ value, start }) => ({
    line: text.slice(0, start).split('\n').length,
    text: value.replace(/\n\s*\*\s?/g, ' '),
  }))
}

/**
 * Finds every comment that carries a marker, below the given folders. Paths are relative to `root`.
 * @param {string} root
 * @param {readonly string[]} folders
 */
export function findDialect(root, folders) {
  return folders.flatMap((folder) =>
    listFiles(join(root, folder)).flatMap((file) =>
      commentsIn(file).flatMap(({ line, text }) => {
        const found = markers.filter(({ pattern }) => text.match(pattern)).map(({ name }) => name)
        return found.length > 0
          ? [{ file: relative(root, file).split(sep).join('/'), line, text, found }]
          : []
      }),
    ),
  )
}

if (process.argv[1] === import.meta.filename) {
  const folders = process.argv.slice(2)
  const found = findDialect(process.cwd(), folders.length > 0 ? folders : ['electron', 'renderer', 'shared'])
  for (const { file, line, text, found: names } of found)
    console.log(`${file}:${line}: ${text.trim()} [${names.join('; ')}]`)
  console.log(`${found.length} comments carry a marker`)
}
