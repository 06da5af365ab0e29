import 'vitest'

/** What the global set-ups hand to the tests. */
declare module 'vitest' {
  export interface ProvidedContext {
    workerBindings: Record<string, string>
    /** Hostile strings; null where the folder beside the project is absent. */
    payloads: string[] | null
    /** CSV of the public portfolio; null where the folder beside the project is absent. */
    portfolioFiles: { projects: string; contracts: string } | null
    /** Address of the running product. */
    baseUrl: string
  }
}
