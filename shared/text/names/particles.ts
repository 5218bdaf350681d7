/** Small words in front of a family name that belong to it, folded; by language. */
const particlesByLanguage: Readonly<Record<string, string>> = {
  Dutch: "van von der den de het 't t s te ten ter op in aan onder",
  German: 'von vom zu zum zur und der dem den',
  French: 'de du des le la les',
  Italian: 'di da de del della dello delle dei degli dal dalla lo li',
  Spanish: 'de del la las los san santa',
  Portuguese: 'de da do das dos',
  Nordic: 'af av til',
  Irish: 'o ni nic mac mc ui',
  Welsh: 'ap ab ferch',
  Arabic: 'al el as ash ad ar an az',
}

const particles: ReadonlySet<string> = new Set(Object.values(particlesByLanguage).join(' ').split(' '))

/** Words that are given names or family names as well. With a capital letter they are particles only after a name. */
const rareWithCapital: ReadonlySet<string> = new Set('an as ad ar in op s t und lo li'.split(' '))

/** Words between two family names that belong together, in lower case: Spanish, Catalan and Portuguese. */
const links: ReadonlySet<string> = new Set(['y', 'e', 'i'])

/** Words that introduce the name of a father: Arabic, Malay, and Tamil names in Malaysia and Singapore. */
const patronymicWords: ReadonlySet<string> = new Set(
  'bin binte binti bint ibn ben bat a/l a/p s/o d/o'.split(' '),
)

/** Particles that are in lower case in every language that has them. */
const lowerCaseParticles: ReadonlySet<string> = new Set(
  'van von vom zu zum zur der den dem und de del das dos do da du af av ap bin binti ibn'.split(' '),
)

/** Returns true if a folded word, typed as `word`, can begin a family name that goes on after it. */
export function isParticle(key: string, word: string): boolean {
  // "O." is an initial.
  if (!particles.has(key) || word.endsWith('.')) return false
  return !rareWithCapital.has(key) || word === word.toLowerCase()
}

/** Returns true if a word joins two family names: "y" in "Ortega y Gasset". */
export const isLink = (word: string): boolean => links.has(word)

/** Returns true if a folded word introduces the name of a father: "bin", "binti". */
export const isPatronymicWord = (key: string): boolean => patronymicWords.has(key)

/** Returns true if a folded particle is written in lower case in every language that has it. */
export const isLowerCaseParticle = (key: string): boolean => lowerCaseParticles.has(key)
