export * from './coverage.ts'
export * from './lag.ts'
export * from './timing.ts'
export type * from './types.ts'
