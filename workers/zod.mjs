// What `zod` exports, without the messages of its forty languages: they are a fifth of the bundle and cost time at
// every start. The bundler takes this file wherever somebody imports 'zod' (see [alias] in wrangler.toml).
import * as z from './zod-names.mjs'

export * from './zod-names.mjs'
export { z, z as default }
