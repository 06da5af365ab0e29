export { PLACED_SUBJECTS, type Subject, subjectHref } from './subject.ts'
