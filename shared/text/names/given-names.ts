/** Given names of two words that are used together, folded; by language. */
const compoundsByLanguage: Readonly<Record<string, readonly string[]>> = {
  English: [
    'mary ann',
    'mary anne',
    'mary beth',
    'mary jo',
    'mary kate',
    'mary lou',
    'sarah jane',
    'billy bob',
  ],
  French: [
    'jean luc',
    'jean marc',
    'jean marie',
    'jean michel',
    'jean paul',
    'jean pierre',
    'marie claire',
    'anne marie',
  ],
  German: ['hans peter', 'hans jurgen', 'karl heinz', 'klaus peter', 'eva maria'],
  Italian: ['anna maria', 'maria grazia', 'maria teresa', 'gian luca', 'gian carlo', 'pier luigi'],
  Spanish: [
    ...['juan carlos', 'juan jose', 'juan luis', 'juan manuel', 'juan pablo', 'jose antonio', 'jose carlos'],
    ...[
      'jose luis',
      'jose manuel',
      'jose maria',
      'jose miguel',
      'luis miguel',
      'miguel angel',
      'francisco javier',
    ],
    ...[
      'maria jose',
      'maria jesus',
      'maria luisa',
      'maria elena',
      'maria isabel',
      'ana maria',
      'ana isabel',
      'rosa maria',
    ],
  ],
  Portuguese: [
    ...[
      'joao pedro',
      'joao paulo',
      'jose carlos',
      'pedro henrique',
      'luiz felipe',
      'carlos eduardo',
      'ana paula',
    ],
    ...['ana clara', 'ana luiza', 'maria clara', 'maria eduarda', 'maria fernanda'],
  ],
  Persian: ['ali reza', 'amir hossein', 'mohammad ali', 'mohammad hossein', 'mohammad reza', 'hamid reza'],
}

const compounds: ReadonlySet<string> = new Set(Object.values(compoundsByLanguage).flat())

/** What follows "María de", "María del" and so on in a given name: María del Carmen, María de los Ángeles. */
const marianNames: ReadonlySet<string> = new Set(
  'carmen pilar rosario mar dolores mercedes luz paz lourdes angeles fatima rocio'.split(' '),
)

/** The first word of a given name that is never used without the next one: Arabic and Persian. */
const firstHalves: ReadonlySet<string> = new Set(
  'abd abdel abdul abdal abu abou umm عبد ابو أبو ام أم'.split(' '),
)

/** The second word of a given name that began with the word before it: Salah Eddine, Nur al-Din. */
const secondHalves: ReadonlySet<string> = new Set(
  'eddine al-din aldin uddin ud-din el-din ad-din ullah allah الدين الله'.split(' '),
)

/** Words in front of a name by which nobody is called: short for Muhammad and Maria, or marks of descent. */
const neverAlone: ReadonlySet<string> = new Set(
  'md mohd muhd mst sk syed sayed sheikh shaikh ni thi'.split(' '),
)

/** Returns true if two folded words are one given name, or can be if something follows. */
export function isCompound(first: string, second: string): boolean {
  return compounds.has(`${first} ${second}`) || firstHalves.has(first) || secondHalves.has(second)
}

/** Returns true if a folded word ends a given name such as "María del Carmen". */
export const isMarianName = (key: string): boolean => marianNames.has(key)

/** Returns true if nobody is called by this folded word alone, though it comes first. */
export const isNeverAlone = (key: string): boolean => neverAlone.has(key)
