import * as z from 'zod'

const description =
  'Whether API keys go on working that the person made and could not make any more; they are revoked unless this is true.'

/** The wish, in a body, to keep the keys of a person whose place changes. */
export const keepKeys = z.boolean().optional().meta({ description })

/** The same wish as a parameter of the address. */
export const keepKeysQuery = z.strictObject({ keep_keys: z.enum(['true', 'false']).optional().meta({ description }) })
