import type { Endpoint } from '../../http/endpoint.ts'
import { deleteDocument, restoreDocument, updateDocument } from './change.ts'
import { createDocument } from './create.ts'
import { getDocument, listDocuments } from './read.ts'
import { uploadDocument } from './upload.ts'

export const requirementDocumentEndpoints: Endpoint[] = [
  listDocuments,
  createDocument,
  uploadDocument,
  getDocument,
  updateDocument,
  deleteDocument,
  restoreDocument,
]
