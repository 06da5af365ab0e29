/** One JSON object a line; never a secret, never SQL, never the text of a client's record. */
export type LogFields = Record<string, string | number | boolean | null | undefined>
export type Logger = Record<'info' | 'warn' | 'error', (event: string, fields?: LogFields) => void>

/** A logger whose lines all carry `base`, for instance the request id. */
export const logger = (base: LogFields): Logger => {
  const at = (level: 'info' | 'warn' | 'error') => (event: string, fields?: LogFields) => {
    // Workers collect what the console prints; a level of its own keeps `warn` and `error` apart in their filters.
    console[level](JSON.stringify({ level, event, ...base, ...fields }))
  }
  return { info: at('info'), warn: at('warn'), error: at('error') }
}
