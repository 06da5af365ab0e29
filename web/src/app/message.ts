/** A text that depends on the number `count`; `one` may be left out where the language needs no second form. */
export type Plural = { readonly one?: string; readonly other: string }
export type Message = string | Plural
/** The English texts of a feature: `export default { … } as const satisfies Catalogue`. */
export type Catalogue = Readonly<Record<string, Message>>

/** The same keys in another language: `export default { … } satisfies Translation<typeof en>`. */
export type Translation<C> = { readonly [K in keyof C]: C[K] extends string ? string : Plural }

type NamesIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never
type NamesOf<M> = M extends string ? NamesIn<M> : M extends Plural ? NamesIn<M['other']> | 'count' : never
type Values<M> = [NamesOf<M>] extends [never] ? [] : [values: Readonly<Record<NamesOf<M>, string | number>>]

export type Translate<C> = <K extends keyof C & string>(key: K, ...values: Values<C[K]>) => string

const rules = new Map<string, Intl.PluralRules>()
const figures = new Map<string, Intl.NumberFormat>()

const pluralRules = (locale: string): Intl.PluralRules => {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale)
  rules.set(locale, known)
  return known
}

const figure = (value: number, locale: string): string => {
  const known = figures.get(locale) ?? new Intl.NumberFormat(locale)
  figures.set(locale, known)
  return known.format(value)
}

/**
 * Fills `{name}` in a message. Numbers are written in the manner of the locale; a plural form is picked by `count`.
 * A name without a value stays as it is, so that a gap is seen and not swallowed.
 */
export const fill = (message: Message, values: Readonly<Record<string, string | number>>, locale: string): string => {
  const template = typeof message === 'string' ? message : pick(message, Number(values.count), locale)
  return template.replace(/\{(\w+)\}/g, (gap: string, name: string) => {
    const value = values[name]
    if (value === undefined) return gap
    return typeof value === 'number' ? figure(value, locale) : value
  })
}

const pick = (message: Plural, count: number, locale: string): string =>
  pluralRules(locale).select(count) === 'one' ? (message.one ?? message.other) : message.other
