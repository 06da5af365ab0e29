import { fold, stem } from './words.ts'

/** Pairs of words, English and German, of which one takes back what the other asks for: `concept: one side | the other`. */
const PAIRS: Record<string, string> = {
  permission:
    'allow permit erlauben zulassen gestatten erlaubt | forbid prohibit ban verbieten untersagen verboten untersagt',
  place:
    'central centralise centralize centrally zentral zentralisieren | decentral decentralise decentralize decentrally dezentral dezentralisieren',
  labour:
    'automatic automatically automate automatisch automatisieren automatisiert | manual manually manuell handisch handisch',
  amount:
    'increase raise extend erhohen steigern ausweiten verlangern | reduce decrease lower shorten senken verringern reduzieren kurzen verkurzen',
  source: 'internal internally inhouse intern | external externally outsource extern auslagern fremdvergeben',
  hosting: 'cloud saas | premises onpremises onprem rechenzentrum',
  duty: 'mandatory compulsory obligatory verpflichtend pflicht obligatorisch | optional voluntary voluntarily freiwillig optional',
  keeping:
    'keep retain preserve behalten beibehalten aufbewahren | abolish remove delete discontinue retire abschaffen loschen entfernen einstellen',
  access: 'public publicly offentlich | private confidential vertraulich privat',
  medium:
    'digital paperless electronic electronically elektronisch papierlos | paper papier analog printed ausgedruckt',
  uniformity:
    'uniform uniformly standardise standardize standardised einheitlich vereinheitlichen standardisieren | individual individually separate separately individuell getrennt unterschiedlich',
  activity: 'enable activate aktivieren einschalten | disable deactivate deaktivieren abschalten',
  bound: 'minimum mindestens | maximum hochstens maximal',
}

export type Opposite = { concept: string; side: 0 | 1 }

const BY_STEM = new Map<string, Opposite>(
  Object.entries(PAIRS).flatMap(([concept, sides]) =>
    sides.split('|').flatMap((words, side) =>
      words
        .trim()
        .split(/\s+/)
        .map((word): [string, Opposite] => [stem(fold(word)), { concept, side: side === 0 ? 0 : 1 }]),
    ),
  ),
)

/** The pair that a stem belongs to, and its side; undefined for a word without an opposite. */
export const oppositeOf = (stemmed: string): Opposite | undefined => BY_STEM.get(stemmed)
