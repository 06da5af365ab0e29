// Named here, so that the bundler leaves out the rest of the library: loaded whole it is three times as large.
export { writeXlsx } from 'hucre/xlsx'
