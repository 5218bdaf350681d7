import { type BinaryModule, Dialect, LocalLinter } from 'harper.js'
import type { Field } from '#shared/notes/check/finding'
import { grammarRules, SPELLING_RULE, SPLIT_RULE } from '#shared/notes/check/language/grammar-rules'
import type { Lint } from '#shared/notes/check/language/lint'
import { listStems } from '#shared/notes/check/language/word-stems'
import type { English } from '#shared/text/english/choose-english'
import type { GrammarRequest } from './grammar-request.ts'
import { readLint } from './read-lint.ts'

/** Reads notes with Harper. It runs in a worker, because Harper blocks the thread while it reads. */
export interface GrammarEngine {
  /** Finds what the rules in use doubt. Rejects if Harper panics; the engine is then useless. */
  read(request: GrammarRequest): Promise<readonly Lint[]>
}

const dialects: Readonly<Record<English, Dialect>> = {
  american: Dialect.American,
  british: Dialect.British,
  australian: Dialect.Australian,
  canadian: Dialect.Canadian,
  indian: Dialect.Indian,
}

/** Without `dedup: false`, a long sentence would hide every finding in it. */
const options = { language: 'plaintext', dedup: false } as const

/** Creates the engine over a binary of Harper. */
export function createGrammarEngine(binary: BinaryModule): GrammarEngine {
  const readers = new Map<English, LocalLinter>()
  const spellers = new Map<English, LocalLinter>()
  /** The words that each reader has learned, as text to compare. */
  const taught = new Map<LocalLinter, string>()

  const create = async (english: English, isUsed: (rule: string) => boolean): Promise<LocalLinter> => {
    // Harper does not catch it if its binary cannot be loaded while a linter is created.
    await binary.setup()
    const linter = new LocalLinter({ binary, dialect: dialects[english] })
    await setRules(linter, isUsed)
    return linter
  }
  const getSpeller = (english: English) =>
    remember(spellers, english, () => create(english, (rule) => rule === SPELLING_RULE))

  /** Returns those of the words that an English does not know. */
  const findUnknown = async (words: readonly string[], english: English): Promise<ReadonlySet<string>> => {
    if (words.length === 0) return new Set()
    const text = words.join('\n')
    const lints = await (await getSpeller(english)).lint(text, options)
    return new Set(lints.map((lint) => readLint(lint, { rule: SPELLING_RULE, field: 'body', text }).words))
  }

  const teach = async (linter: LocalLinter, words: readonly string[], english: English): Promise<void> => {
    const key = words.join('\n')
    if ((taught.get(linter) ?? '') === key) return
    await linter.clearWords()
    // A word that Harper knows would lose what it knows of it.
    await linter.importWords([...(await findUnknown(words, english))])
    await setRules(linter, isRuleInUse)
    taught.set(linter, key)
  }

  return {
    async read({ text, english, words }) {
      const own = english ?? 'british'
      const reader = await remember(readers, own, () => create(own, isRuleInUse))
      await teach(reader, words, own)
      const lints = [
        ...(await readField(reader, 'subject', text.subject)),
        ...(await readField(reader, 'body', text.body)),
      ]
      const doubted = lints.filter(({ rule, words: word }) => rule === SPELLING_RULE && /^\p{Ll}/u.test(word))
      const doubtedWords = [...new Set(doubted.map((lint) => lint.words))]
      const elsewhere = own === 'british' ? 'american' : 'british'
      const unknownElsewhere = await findUnknown(doubtedWords, elsewhere)
      const unknownStems = await findUnknown(doubtedWords.flatMap(listStems), own)
      return lints.flatMap((lint) => {
        if (!doubted.includes(lint)) return [lint]
        if (listStems(lint.words).some((stem) => !unknownStems.has(stem))) return []
        return [unknownElsewhere.has(lint.words) ? lint : { ...lint, isRightElsewhere: true }]
      })
    },
  }
}

function isRuleInUse(rule: string): boolean {
  return rule === SPELLING_RULE || rule === SPLIT_RULE || grammarRules.has(rule)
}

/** Switches every other rule off. */
async function setRules(linter: LocalLinter, isUsed: (rule: string) => boolean): Promise<void> {
  const rules = Object.keys(await linter.getLintConfig())
  await linter.setLintConfig(Object.fromEntries(rules.map((rule) => [rule, isUsed(rule)])))
}

async function readField(linter: LocalLinter, field: Field, text: string): Promise<readonly Lint[]> {
  if (text.trim() === '') return []
  const groups = await linter.organizedLints(text, options)
  return Object.entries(groups).flatMap(([rule, lints]) =>
    lints.map((lint) => readLint(lint, { rule, field, text })),
  )
}

async function remember<K, V>(map: Map<K, V>, key: K, create: () => Promise<V>): Promise<V> {
  const known = map.get(key)
  if (known !== undefined) return known
  const created = await create()
  map.set(key, created)
  return created
}
