export { type CsvOptions, csvRecord, writeCsv } from './csv.ts'
export { type DocxBlock, type DocxCell, type DocxDocument, writeDocx } from './docx.ts'
export { type ExportCell, type ExportColumn, type ExportOptions, type ExportTable, exportTable } from './table.ts'
export { writeXlsxTable, type XlsxOptions } from './xlsx.ts'
