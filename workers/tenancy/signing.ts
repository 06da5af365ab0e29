// Named here, so that the bundler leaves out what else the library signs and encrypts.
export { importPKCS8, SignJWT } from 'jose'
