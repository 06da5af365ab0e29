import { inClient } from '../../app/address.ts'
import { percent } from '../../app/format.ts'
import { Link } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import { markedPieces, sharedIn } from './marked-words.ts'
import { t } from './messages/index.ts'
import type { Names } from './names.ts'
import type { Proposal, ProposedRequirement } from './proposals-data.ts'
import { Standing } from './standing.tsx'
import './pair.css'

type Props = {
  client: string
  proposal: Proposal
  units: Names
  objectives: Names
}

/** Two requirements side by side, with the words that both have and those that speak against each other. */
export function Pair({ client, proposal, units, objectives }: Props) {
  const { evidence, first, second } = proposal
  const shared = sharedIn(first.statement, second.statement, evidence.shared)
  const side = (which: 'first' | 'second') => ({
    ...{ client, units, objectives },
    of: proposal[which],
    shared: shared[which],
    differing: evidence.differing.map((difference) => difference[which]),
  })
  return (
    <div class="pair">
      <Side {...side('first')} />
      <Side {...side('second')} />
      <Why proposal={proposal} />
    </div>
  )
}

/** What a pair is called: what it is proposed as, and who said so. */
export const headOf = ({ kind, state, decider_name }: Proposal): string => {
  const head = word('proposal_kind', kind)
  if (state === 'open') return head
  return t('proposal_decided', { kind: head, state: word('proposal_state', state), name: decider_name ?? '' })
}

type SideProps = Omit<Props, 'proposal'> & {
  of: ProposedRequirement
  shared: readonly string[]
  differing: readonly string[]
}

function Side({ client, of, shared, differing, units, objectives }: SideProps) {
  const facts = [units.of(of.unit_id), word('moscow', of.moscow), objectives.of(of.objective_id)].filter(Boolean)
  return (
    <div class="pair-side">
      <p class="row">
        <Link href={inClient(client, 'requirements', of.id)}>{t('named', { number: of.number })}</Link>
        <Standing of={of} />
      </p>
      <p>
        {markedPieces(of.statement, shared, differing).map(({ text, at, mark }) =>
          mark ? (
            <mark key={at} data-mark={mark}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
      <p class="muted">
        <small>
          {facts.join(' · ')} · {of.submitter_name}
        </small>
      </p>
    </div>
  )
}

const DIFFERENCES = ['negation', 'opposite', 'quantity', 'date', 'priority'] as const

const differenceWord = (kind: string): string => {
  const known = DIFFERENCES.find((one) => one === kind)
  return known ? t(`differs_${known}`) : kind
}

/** A priority is told as the API writes it; everything else are words of the statements. */
const PRIORITIES = ['must', 'should', 'could', 'wont'] as const
const differingText = (kind: string, text: string): string => {
  if (text === '') return t('says_nothing')
  const priority = kind === 'priority' ? PRIORITIES.find((one) => one === text) : undefined
  return t('quoted', { text: priority ? word('moscow', priority) : text })
}

/** How alike the two are, and what stands against it, in words. */
function Why({ proposal: { score, evidence } }: { proposal: Proposal }) {
  const quote = (text: string) => t('quoted', { text })
  return (
    <p class="pair-why">
      <strong>{t('why')}</strong> {t('alike', { percent: percent(Math.round(score * 100)) })}{' '}
      {evidence.shared.length > 0 && t('shares', { words: evidence.shared.map(quote).join(', ') })}{' '}
      {evidence.differing.map(({ first, second, kind }) => `${t('differs', told(kind, first, second))} `)}
    </p>
  )
}

const told = (kind: string, first: string, second: string) => ({
  kind: differenceWord(kind),
  first: differingText(kind, first),
  second: differingText(kind, second),
})
