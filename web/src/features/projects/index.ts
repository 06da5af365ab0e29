/** What other features show of projects. */
export { FindingList, type FindingListProps } from './finding-list.tsx'
