/** The files at a record, for the pages of all kinds of records. */
export { Attachments } from './attachments.tsx'
