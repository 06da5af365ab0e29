import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadDemo, setUpDemo } from './demo/load.ts'
import type { LocalSecrets } from './secrets.ts'

const mark = (dataDir: string): string => join(dataDir, 'demo-loaded')

/** Whether this data folder already holds the demo, or was started without one and has data of its own. */
export const demoIsLoaded = (dataDir: string): boolean => existsSync(mark(dataDir))

/** Loads the demo consultancy through the public API. The mark is set last: a load that broke off says so and stops. */
export const loadFirstDemo = async (options: {
  dataDir: string
  address: string
  secrets: LocalSecrets
}): Promise<void> => {
  const { dataDir, address, secrets } = options
  const asOfOn = new Date().toISOString().slice(0, 10)
  try {
    await setUpDemo(address, secrets.setup_token)
    await loadDemo({ baseUrl: address, asOfOn, log: () => undefined })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The demo could not be loaded: ${reason}\nRemove ${dataDir} and start again, or set DEMO=off.`)
  }
  writeFileSync(mark(dataDir), `${asOfOn}\n`)
}
