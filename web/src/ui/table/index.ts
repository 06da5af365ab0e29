/** The table of the design system and what belongs to it. */
export { type ColumnChoice, ColumnPicker, useColumnChoice } from './column-choice.tsx'
export { type Column, sortRows, WIDTH } from './columns.ts'
export { DataTable } from './data-table.tsx'
export { dateEdit, moneyEdit, numberEdit, selectEdit, textEdit } from './edits.ts'
