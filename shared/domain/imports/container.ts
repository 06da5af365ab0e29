/**
 * What readers of other zipped XML files use: the guards against archives that blow up and XML that refers elsewhere. Apart
 * from `index.ts`, so that they do not bring the libraries for spreadsheets with them.
 */
export { DEFAULT_LIMITS, type ImportLimits } from './limits.ts'
export { UnusableFile } from './problems.ts'
export { attribute, type XmlHandler, XmlScanner } from './xml-scanner.ts'
export { type ArchiveEntry, inflateEntry, readArchive } from './zip-archive.ts'
