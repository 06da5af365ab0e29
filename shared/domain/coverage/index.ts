export * from './coverage.ts'
export * from './lag.ts'
export type * from './types.ts'
