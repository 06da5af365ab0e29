/** Words that say nothing about what is asked for, English and German, as `fold` writes them. */
const STOP_WORDS = new Set(
  `a about across against all also am an and any are as at be because been being between both but by can could did do does
  done during each either every few for from further had has have having he her here his how i if in into is it its
  itself just may me might more most must my need needed needs of off on once one only or other our out over own per
  possible shall should since so some such than that the their them then there these they this those through to too
  under until up upon us very via want wants was we were what when where which while who whom why will wish with within
  would you your
  aber alle allem allen aller alles als am an andere anderen auch auf aus bei beim bereits bis da dabei dadurch dafur damit
  dann darf das dass dazu dem den denen der deren des dessen dies diese diesem diesen dieser dieses doch dort durch durfen
  ein eine einem einen einer eines er es etwa etwas fur gegen gibt haben hat hatte hier ihr ihre ihrem ihren ihrer im in
  indem ins ist ja jede jedem jeden jeder jedes jetzt kann konnen konnten man mehr mit mochte mochten muss mussen musste
  nach noch nur ob oder ohnehin pro schon sehr sein seine seinem seinen seiner seit sich sie sind so sobald sodass
  soll sollen sollte sollten sowie statt uber um und uns unser unsere unserem unseren unserer unter viel vom von vor
  wann war waren was weil welche welchem welchen welcher welches wenn wer werden wie wieder will wird wir wo wollen
  worden wurde wurden zu zum zur zwischen`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Words that turn a statement into its opposite. */
const NEGATIONS = new Set(
  `no not never none nothing neither nor without cannot
  nicht nichts nie niemals kein keine keinem keinen keiner keines keinerlei keinesfalls ohne`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Endings of inflected and derived words, the longest first. A stem is always the beginning of its word. */
const ENDINGS = [
  ...['ierungen', 'ierung', 'ations', 'ungen', 'ation', 'ments', 'ieren', 'iert', 'ment', 'ings', 'ung', 'ing'],
  ...['ies', 'ern', 'ed', 'en', 'er', 'es', 'em', 'ly', 's', 'e', 'n', 'y'],
] as const

const SHORTEST_STEM = 4
const MARKS = /\p{M}/gu

/** Lower case without diacritics: ä as a, ß as ss, so that spellings meet. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss').normalize('NFC')

export const isStopWord = (folded: string): boolean => folded.length < 2 || STOP_WORDS.has(folded)

export const isNegation = (folded: string): boolean => NEGATIONS.has(folded)

const stripped = (word: string): string => {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) continue
    // The s of `process` and `access` is no plural.
    if (ending === 's' && word.endsWith('ss')) continue
    return word.slice(0, -ending.length)
  }
  return word
}

/**
 * The part of a folded word that its forms share: endings taken off at most twice, four letters always left. A light
 * stemmer for both languages at once, after the idea of J. Savoy, "Light stemming approaches for the French, Portuguese,
 * German and Hungarian languages" (2006): few rules that rarely throw different words together.
 */
export const stem = (folded: string): string => stripped(stripped(folded))
