/** Words for the properties of records and for their values: the audit trail and imports show both. */
export { type Reading, readable, valueWord } from './readable.ts'
export { fieldWord } from './words.ts'
