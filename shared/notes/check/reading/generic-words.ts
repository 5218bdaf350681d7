import { toStem } from './words.ts'

/**
 * Words that say nothing about one particular conversation: grammar, courtesies, and the vocabulary of
 * applications. What is left of a sentence without them is what only this note says.
 */
const generic = `
a an the this that these those it its i me my mine you your yours we us our he she him her his they them their
and or but so if as than then when while where who whom whose which what how why whether because since until before
after during about above again against all also although always am any anybody anyone anything are around at away
be been being both by can cannot could did do does done each either else enough even ever every everybody everyone
everything few for from further get getting give given gives go goes going gone got had has have having here hi hello
hey dear hope hoped hoping in into is just kind kindly last late later least less let like likely little long lot lots
made make makes making many may maybe might more most much must near never new next no nobody none not nothing now of
off often on once one only other others out over own perhaps please put quick quickly quite rather really right said
same say saying see seen seem seems several shall should since so some somebody someone something soon still such sure
take taken takes taking tell than thing things think thinking this though through to today together told tomorrow
tonight there too toward towards two under up upon use very was way well went were will with within without would yes yet
yesterday am pm monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december week weeks weekend day days month months morning afternoon evening noon time times
thank thanks thankful grateful appreciate appreciated appreciation gratitude enjoy enjoyed enjoyable pleasure pleased
glad happy delighted thrilled excited exciting excitement interest interested interesting keen eager enthusiastic
enthusiasm motivated opportunity opportunities look looking looked forward hear hearing heard back feedback
know known knowing learn learned learning learnt meet meeting met speak speaking spoke spoken talk talking talked chat
chatting call called calling conversation conversations discussion discuss discussed interview interviews interviewing
remain remains remained remaining role position post job vacancy opening company team teams organisation organization business people person
work working worked join joining apply applied application applying candidate candidacy process stage step steps
decision decide decided deciding news update updates timing timeline timeframe information
question questions contact reach send sent sending email mail message note reply answer touch check checking follow
following followed need needs needed want wanted wish best regards regard sincerely yours warm warmly cheers sam
great good nice lovely wonderful fantastic amazing excellent helpful useful insightful valuable strong greatly
consideration considering considered consider provide provided additional anything hesitate available free
share shared sharing more much able possible idea rough sense free come comes came become find found
wonderful warmest further feel felt able believe ensure continue part whole hour hours minute minutes busy schedule
`

const genericStems: ReadonlySet<string> = new Set(generic.trim().split(/\s+/).map(toStem))

/** Returns true if a folded word says nothing about one particular conversation. */
export function isGeneric(word: string): boolean {
  return genericStems.has(toStem(word)) || /^\d{1,2}$/.test(word)
}
