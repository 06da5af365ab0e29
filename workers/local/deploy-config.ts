import { mkdirSync, writeFileSync } from 'node:fs'
import { experimental_readRawConfig } from 'wrangler'

const DEPLOYED = 'dist/wrangler.json'
/** Where wrangler looks for the configuration that a build made. */
const POINTER_DIR = '.wrangler/deploy'

/**
 * Writes what `wrangler deploy` takes after a build: the settings of wrangler.toml, with the built modules as they are instead
 * of sources to bundle. wrangler.toml itself stays the configuration of the sources, which the tests run.
 */
export const writeDeployConfig = (): void => {
  const { rawConfig } = experimental_readRawConfig({ config: 'wrangler.toml' })
  const { alias: _alias, keep_names: _names, ...settings } = rawConfig
  const config = {
    ...settings,
    main: 'worker/index.js',
    base_dir: 'worker',
    no_bundle: true,
    find_additional_modules: true,
    rules: [{ type: 'ESModule', globs: ['*.js'] }],
    assets: { ...settings.assets, directory: '../web/dist' },
  }
  writeFileSync(DEPLOYED, `${JSON.stringify(config, null, 2)}\n`)
  mkdirSync(POINTER_DIR, { recursive: true })
  writeFileSync(`${POINTER_DIR}/config.json`, JSON.stringify({ configPath: `../../${DEPLOYED}` }))
}
