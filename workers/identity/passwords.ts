// Named here, so that the bundler leaves out the rest of the library's cryptography.
export { hashPassword } from 'better-auth/crypto'
