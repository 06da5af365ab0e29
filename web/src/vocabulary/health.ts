import { signal } from '@preact/signals'
import type { Finding, Reason, RuleName } from '../../../shared/domain/health/index.ts'
import {
  type Figures,
  figuresFor,
  findingSentence,
  type HealthSentences,
  reasonSentence,
} from '../../../shared/domain/health/sentences/index.ts'
import type { Language } from '../../../shared/domain/vocabulary/index.ts'
import { language, locale } from '../app/i18n.ts'

/** The sentences of health in the languages that were read so far; a page that was drawn too early is drawn again. */
const loaded = signal<ReadonlyMap<Language, HealthSentences>>(new Map())
const pending = new Set<Language>()

const loaders: Readonly<Record<Language, () => Promise<HealthSentences>>> = {
  en: async () => (await import('../../../shared/domain/health/sentences/en.ts')).en,
  de: async () => (await import('../../../shared/domain/health/sentences/de.ts')).de,
}

const load = async (wanted: Language): Promise<void> => {
  if (pending.has(wanted)) return
  pending.add(wanted)
  try {
    loaded.value = new Map(loaded.peek()).set(wanted, await loaders[wanted]())
  } catch {
    // The next reader tries again.
    pending.delete(wanted)
  }
}

/** The sentences in the language of the page; undefined until they have arrived. */
const sentences = (): HealthSentences | undefined => {
  const words = loaded.value.get(language.value)
  if (!words) void load(language.value)
  return words
}
void load(language.peek())

const writers = new Map<string, Figures>()

const figures = (currency: string): Figures => {
  const key = `${locale.value} ${currency}`
  const known = writers.get(key) ?? figuresFor(locale.value, currency)
  writers.set(key, known)
  return known
}

/** Why a portfolio is where it is, as a sentence; money in the client's currency. Empty until the words have arrived. */
export const reasonText = (reason: Reason, currency: string): string => {
  const words = sentences()
  return words ? reasonSentence(words, reason, figures(currency)) : ''
}

/** What a rule found in one project, as a phrase with its evidence. */
export const findingText = (finding: Finding, currency: string): string => {
  const words = sentences()
  return words ? findingSentence(words, finding, figures(currency)) : ''
}

/** The name of a rule: "Slip", "Cost performance". */
export const ruleName = (rule: RuleName): string => sentences()?.rules[rule] ?? ''
