/** What the pages of all kinds of records share: saving over somebody else's change, comments, history, export. */
export { Comments } from './comments.tsx'
export { Contested, type Saving, saveRecord } from './contested.ts'
export { ContestedBanner } from './contested-banner.tsx'
export { download } from './download.ts'
export { ExportMenu } from './export-menu.tsx'
export { History } from './history.tsx'
export { sayRefusal } from './say-refusal.ts'
export { recordWords } from './words.ts'
