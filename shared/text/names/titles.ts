/**
 * How a title is used in a greeting: with the family name, with the given name, or with the whole name, which is
 * right where customs differ. With `nothing`, it is a degree that is left out of a greeting.
 */
export type TitleUse = 'family' | 'given' | 'whole' | 'nothing'

/** Titles of one language or group of languages that are used in the same way. */
export interface TitleGroup {
  readonly language: string
  readonly use: TitleUse
  /** As they are written, without a final dot. */
  readonly forms: readonly string[]
  /**
   * Where a title is recognized: in front of a name too, only with a dot there, or only in the field for titles,
   * because people have it as a given name.
   */
  readonly typed: 'always' | 'with-dot' | 'never'
  /** What joins a title to the name before it; only for titles that follow the name. */
  readonly joint?: ' ' | '-'
}

const list = (words: string): readonly string[] => words.split(' ')

/** Every known title. */
export const titles: readonly TitleGroup[] = [
  {
    language: 'English',
    use: 'family',
    typed: 'always',
    forms: list('Mr Mrs Ms Mx Miss Dr Doctor Prof Professor Reverend Rabbi Captain Colonel Lord Lady'),
  },
  {
    language: 'English',
    use: 'family',
    typed: 'with-dot',
    forms: list('Rev Capt Col Lt Sgt Maj Gen Cmdr Sen Rep Gov Amb'),
  },
  { language: 'English', use: 'family', typed: 'never', forms: list('Dean Judge Justice Major President') },
  { language: 'English', use: 'given', typed: 'always', forms: list('Sir Dame') },
  // "Fr." is Father, Frau or Frère.
  { language: 'English', use: 'whole', typed: 'with-dot', forms: list('Hon Fr') },
  { language: 'German', use: 'family', typed: 'always', forms: list('Herr Frau Univ.-Prof PrivDoz') },
  { language: 'German', use: 'family', typed: 'with-dot', forms: list('Hr Mag') },
  {
    language: 'German',
    use: 'nothing',
    typed: 'with-dot',
    forms: list('Dipl Dipl.-Ing Dipl.-Kfm Dipl.-Kffr Dipl.-Psych Dipl.-Inf Dipl.-Math Dipl.-Phys'),
  },
  // What may follow "Dr." before the name: "Dr. h.c. mult.", "Dr. rer. nat.".
  {
    language: 'German',
    use: 'nothing',
    typed: 'with-dot',
    forms: list('h.c mult med rer nat phil iur jur habil techn pol oec vet theol'),
  },
  { language: 'Dutch', use: 'family', typed: 'with-dot', forms: list('Dhr Mevr Mw') },
  { language: 'Dutch', use: 'nothing', typed: 'with-dot', forms: list('drs ir') },
  { language: 'French', use: 'family', typed: 'always', forms: list('Mme Mlle Monsieur Madame Maître') },
  // In front of a name these may be initials or a pronoun.
  { language: 'French', use: 'family', typed: 'never', forms: list('M Me') },
  {
    language: 'Italian',
    use: 'family',
    typed: 'always',
    forms: list('Dott.ssa Sig.ra Prof.ssa Signor Signora'),
  },
  { language: 'Italian', use: 'family', typed: 'with-dot', forms: list('Dott Sig Avv Geom Rag') },
  {
    language: 'Italian, Czech, Slovak, Spanish, Portuguese',
    use: 'family',
    typed: 'with-dot',
    forms: list('Ing Arch Arq Eng Lic'),
  },
  // Portuguese in Brazil goes on with the given name, Spanish and European Portuguese with the family name.
  {
    language: 'Spanish, Portuguese',
    use: 'whole',
    typed: 'always',
    forms: list('Sra Srta Dra Señor Señora'),
  },
  { language: 'Spanish, Portuguese', use: 'whole', typed: 'with-dot', forms: list('Sr') },
  { language: 'Spanish, Portuguese', use: 'given', typed: 'never', forms: list('Don Doña Dom Dona') },
  {
    language: 'Czech, Slovak',
    use: 'family',
    typed: 'always',
    forms: list('JUDr MUDr MVDr PhDr RNDr PaedDr PharmDr ThDr'),
  },
  { language: 'Czech, Slovak', use: 'family', typed: 'with-dot', forms: list('Mgr') },
  { language: 'Czech, Slovak', use: 'nothing', typed: 'with-dot', forms: list('Bc') },
  { language: 'Polish, Czech', use: 'whole', typed: 'never', forms: list('Pan Pani Paní') },
  { language: 'Turkish', use: 'given', typed: 'never', joint: ' ', forms: list('Bey Hanım Efendi') },
  { language: 'Japanese', use: 'family', typed: 'never', joint: '-', forms: list('san sama sensei') },
  { language: 'Hindi', use: 'whole', typed: 'always', forms: list('Shri Smt Shrimati श्री श्रीमती डॉ') },
  { language: 'Indian English', use: 'family', typed: 'with-dot', forms: list('Adv Er') },
  { language: 'Nigerian English', use: 'family', typed: 'with-dot', forms: list('Engr Barr') },
  { language: 'Nigerian English', use: 'whole', typed: 'always', forms: list('Alhaji Alhaja Hajiya Chief') },
  { language: 'Malay', use: 'given', typed: 'always', forms: list('Encik Puan Cik') },
  { language: 'Malay', use: 'whole', typed: 'always', forms: list('Datuk Datin Haji Hajah') },
  { language: 'Indonesian', use: 'given', typed: 'always', forms: list('Pak Bapak Ibu') },
  { language: 'Thai', use: 'given', typed: 'always', forms: list('Khun') },
  { language: 'Thai', use: 'whole', typed: 'always', forms: list('คุณ ดร') },
  { language: 'Burmese', use: 'whole', typed: 'always', forms: list('Daw') },
  { language: 'Amharic', use: 'given', typed: 'always', forms: list('Ato Weizero') },
  { language: 'Arabic', use: 'whole', typed: 'with-dot', forms: list('د أ م أ.د') },
  {
    language: 'Arabic',
    use: 'whole',
    typed: 'always',
    forms: list('السيد السيدة الدكتور الدكتورة الأستاذ الأستاذة المهندس المهندسة'),
  },
  { language: 'Hebrew', use: 'whole', typed: 'always', forms: list('מר גב׳ פרופ׳ ד״ר ד"ר') },
  { language: 'Russian', use: 'whole', typed: 'always', forms: list('г-н г-жа господин госпожа') },
  { language: 'Greek', use: 'whole', typed: 'with-dot', forms: list('κ κα') },
]
