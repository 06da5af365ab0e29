// Prints the TypeScript types of an OpenAPI document. The generator still needs the compiler API of TypeScript 5,
// which is installed beside the project's own compiler under another name.
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'typescript'
      ? next('typescript-5', { ...context, parentURL: import.meta.url })
      : next(specifier, context),
})

const { default: openapiTS, astToString } = await import('openapi-typescript')
const ast = await openapiTS(pathToFileURL(resolve(process.argv[2])), { alphabetize: true })
process.stdout.write(`// Made from openapi.json by \`npm run generate\`; do not edit.\n\n${astToString(ast)}`)
