export * from './rules.ts'
export * from './suggestions.ts'
export type { PlaybookRule, Sentence } from './types.ts'
