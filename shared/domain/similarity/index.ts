export { allowanceOf } from './candidates.ts'
export {
  CONFLICT_FROM,
  type ComparedRequirement,
  DUPLICATE_FROM,
  type Proposal,
  type Proposals,
  propose,
  proposeFor,
} from './propose.ts'
export { readStatement, type Statement } from './statement.ts'
export type { Statistics } from './vectors.ts'
