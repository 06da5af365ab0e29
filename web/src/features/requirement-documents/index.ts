/** The ways to hand in a document, for the page of requirements. */
export { FormDialog } from './form-dialog.tsx'
export { UploadDialog } from './upload-dialog.tsx'
