export * from './indices.ts'
export * from './project.ts'
export * from './schedule.ts'
