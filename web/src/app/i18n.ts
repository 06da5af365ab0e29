import { computed, signal } from '@preact/signals'
import { LANGUAGES, type Language } from '../../../shared/domain/vocabulary/index.ts'
import { fill, type Message, type Translate } from './message.ts'
import { remember, remembered } from './preferences.ts'

export type { Catalogue, Translation } from './message.ts'

const STORED = 'bearing.language'

type MessageFile = { default: Readonly<Record<string, Message>> }
const files = import.meta.glob<MessageFile>(['../*/messages/{en,de}.ts', '../features/*/messages/{en,de}.ts'])

/** `../features/projects/messages/de.ts` is the catalogue `projects` in German. */
const loaders = new Map(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*?([^/]+)\/messages\/(\w+)\.ts$/, '$1/$2'), load]),
)

/** The texts that have arrived; a signal, so that a text which was read too early appears as soon as it is there. */
const loaded = signal<ReadonlyMap<string, MessageFile['default']>>(new Map())
const pending = new Map<string, Promise<void>>()
const wanted = new Set<string>()

/** The language whose catalogues the first of the wished languages has, else English. */
export const chooseLanguage = (wishes: readonly string[]): Language => {
  for (const wish of wishes) {
    const found = LANGUAGES.find((language) => wish.toLowerCase().split('-')[0] === language)
    if (found) return found
  }
  return 'en'
}

/** Whether figures can be written for it: browsers under a POSIX locale wish for `en-US@posix`, which is no language tag. */
const isTag = (wish: string): boolean => {
  try {
    return Intl.getCanonicalLocales(wish).length === 1
  } catch {
    return false
  }
}

/** The region's way to write figures and dates: the reader's own if it speaks the chosen language. */
export const chooseLocale = (language: Language, wishes: readonly string[]): string =>
  wishes.find((wish) => wish.toLowerCase().startsWith(`${language}-`) && isTag(wish)) ??
  (language === 'en' ? 'en-GB' : 'de-DE')

const wishes = (): readonly string[] => (typeof navigator === 'undefined' ? [] : navigator.languages)

/** The language that the pages are written in now. */
export const language = signal<Language>(chooseLanguage([remembered(STORED) ?? '', ...wishes()]))
/** The locale for figures and dates that goes with {@link language}. */
export const locale = computed(() => chooseLocale(language.value, wishes()))

const load = (name: string, inLanguage: Language): Promise<void> => {
  const key = `${name}/${inLanguage}`
  const known = pending.get(key)
  if (known) return known
  const loader = loaders.get(key)
  if (!loader) return Promise.resolve()
  const started = loader().then((file) => {
    loaded.value = new Map(loaded.peek()).set(key, file.default)
  })
  pending.set(key, started)
  // A failed download may be tried again.
  started.catch(() => pending.delete(key))
  return started
}

/** Starts to load a feature's catalogue; called by the route table while the page itself is on its way. */
export const wantMessages = (name: string): Promise<void> => {
  wanted.add(name)
  return load(name, language.peek())
}

/** Resolves when every catalogue that was asked for so far is there. */
export const messagesReady = async (): Promise<void> => {
  await Promise.all([...wanted].map((name) => load(name, language.peek())))
}

/**
 * The translator of one catalogue, typed by its English file. It re-renders what reads it when the language changes.
 *
 * @example
 * export const t = messages<typeof en>('projects')
 * t('title'); t('found', { count: 3 })
 */
export const messages = <C extends Readonly<Record<string, Message>>>(name: string): Translate<C> => {
  wantMessages(name).catch(() => undefined)
  return (key, ...args) => {
    const message = loaded.value.get(`${name}/${language.value}`)?.[key]
    return message === undefined ? key : fill(message, args[0] ?? {}, locale.value)
  }
}

/** Changes the language of the pages; the texts change once they are there, so no half-translated page is seen. */
export const setLanguage = async (next: Language): Promise<void> => {
  await Promise.all([...wanted].map((name) => load(name, next)))
  language.value = next
  document.documentElement.lang = next
  remember(STORED, next)
}
