/** Legal forms of companies, folded and without punctuation: "S.A." is "sa", "Sp. z o.o." is "sp z oo". */
const legalForms = new Set(
  [
    // English-speaking countries
    'inc incorporated corp corporation co ltd limited llc llp lllp lp plc pllc pty pte cic dac',
    // German-speaking countries
    'gmbh ggmbh mbh ag kg kgaa ohg ug haftungsbeschrankt ek ev eg gbr partg partgmbb',
    // Romance languages
    'sa sas sasu sarl sarlu eurl snc scs sca spa srl srls sapa sl slu sll sau sab ltda lda eireli sgps',
    // Benelux and the Nordic countries
    'cie bv nv bvba cvba vof ab as asa aps oy oyj ohf ehf hf',
    // Central and Eastern Europe, Turkey
    'se sro zrt kft nyrt doo dooel jdoo ooo oao zao pao ood eood ead uab sia ou sti',
    'ооо оао зао пао ао тов оод еоод ад αε επε ικε οε εε',
    // Asia
    'bhd sdn kk gk pvt opc tbk 株式会社 有限会社 合同会社 有限公司 股份有限公司 有限责任公司 주식회사 유한회사',
  ]
    .join(' ')
    .split(' '),
)

/** Legal forms of several words. "GmbH & Co. KG" needs no line, because it is three forms in a row. */
const longForms = [
  ['and', 'co'],
  ['und', 'co'],
  ['et', 'cie'],
  ['e', 'cia'],
  ['y', 'cia'],
  ['de', 'cv'],
  ['s', 'de', 'rl'],
  ['sp', 'z', 'oo'],
  ['sp', 'zoo'],
  ['spol', 'sro'],
].map((words) => words.join(' '))

/**
 * Removes the legal form from the words of a company's name, folded and without punctuation: both words of
 * "Pty Ltd" too. A legal form is never the whole name, so at least one word stays.
 */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  const length = countFormWords(words)
  return length > 0 && length < words.length ? withoutLegalForm(words.slice(0, -length)) : words
}

/** Counts the words at the end that are one legal form; 0 without one. */
function countFormWords(words: readonly string[]): number {
  const longLength = [3, 2].find((length) => longForms.includes(words.slice(-length).join(' ')))
  return longLength ?? (legalForms.has(words.at(-1) ?? '') ? 1 : 0)
}
