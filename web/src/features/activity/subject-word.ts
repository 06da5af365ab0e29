import { isSubjectType } from '../../../../shared/domain/permissions/index.ts'
import { word } from '../../vocabulary/index.ts'

/** What people call a kind of record. */
export const subjectWord = (type: string): string => (isSubjectType(type) ? word('subject', type) : type)
