import { REQUIREMENT_ENDINGS } from '../../../../shared/domain/vocabulary/index.ts'
import { addressOf, inClient } from '../../app/address.ts'
import { number } from '../../app/format.ts'
import { Icon, Link, Sheet } from '../../ui/index.ts'
import { type Column, DataTable } from '../../ui/table/index.ts'
import { word } from '../../vocabulary/index.ts'
import type { Names } from '../requirements/index.ts'
import type { Balance, Ledger } from './data.ts'
import { Entries } from './entries.tsx'
import { t } from './messages/index.ts'

type Row = Balance & { id: string; name: string }

const ALL = 'all'

const rowsOf = (ledger: Ledger, units: Names): readonly Row[] => [
  { ...ledger, id: ALL, name: t('all_units') },
  ...ledger.units
    .map(({ unit_id, ...balance }) => ({ ...balance, id: unit_id, name: units.of(unit_id) || t('unit_gone') }))
    .sort((a, b) => a.name.localeCompare(b.name)),
]

/** Whether what was handed in is open or ended, and nothing else. */
const addsUp = ({ submitted, open, ended }: Balance): boolean => submitted.total === open.total + ended.total

const figure = (
  id: string,
  head: string,
  value: (row: Row) => number,
  more: Partial<Column<Row>> = {},
): Column<Row> => ({
  id,
  head,
  width: 96,
  align: 'end',
  cell: (row) => <span data-zero={value(row) === 0 || undefined}>{number(value(row))}</span>,
  ...more,
})

/** Pixels for the word of each ending in both languages. */
const ENDING_WIDTHS: Readonly<Record<(typeof REQUIREMENT_ENDINGS)[number], number>> = {
  adopted: 112,
  merged: 144,
  split: 96,
  deferred: 128,
  rejected: 104,
}

const columns = (): readonly Column<Row>[] => [
  { id: 'unit', head: t('unit'), width: 168, phone: 'title', cell: (row) => row.name },
  figure('submitted', t('handed_in'), ({ submitted }) => submitted.total, { phone: 'fact' }),
  figure('open', t('open'), ({ open }) => open.total, { phone: 'fact', width: 80 }),
  figure('waiting', t('waiting'), ({ open }) => open.submitted, { yields: 1 }),
  figure('under_review', word('requirement_state', 'under_review'), ({ open }) => open.under_review, { yields: 2 }),
  ...REQUIREMENT_ENDINGS.map((ending) =>
    figure(ending, word('requirement_ending', ending), ({ ended }) => ended[ending], { width: ENDING_WIDTHS[ending] }),
  ),
  {
    id: 'balance',
    head: t('adds_up'),
    width: 88,
    // The proof below says it too.
    yields: 3,
    phone: 'mark',
    cell: (row) => (
      <span class="ledger-check" data-good={addsUp(row) || undefined}>
        <Icon name={addsUp(row) ? 'check' : 'warning'} />
        <span class="visually-hidden">{t(addsUp(row) ? 'adds_up_yes' : 'adds_up_no')}</span>
      </span>
    ),
  },
]

type Props = { client: string; ledger: Ledger; units: Names }

/** The balance by unit, the proof that nothing got lost, and what was decided lately. */
export function LedgerView({ client, ledger, units }: Props) {
  const hrefOf = ({ id }: Row) =>
    addressOf(inClient(client, 'requirements'), {}, { view: 'all', unit_id: id === ALL ? undefined : id })
  return (
    <div class="stack" data-gap="large">
      <DataTable
        label={t('balance')}
        columns={columns()}
        rows={rowsOf(ledger, units)}
        rowId={(row) => row.id}
        rowName={(row) => row.name}
        rowHref={hrefOf}
      />
      <div class="columns">
        <Proof client={client} ledger={ledger} />
        <Entries client={client} />
      </div>
    </div>
  )
}

function Proof({ client, ledger }: Omit<Props, 'units'>) {
  const { submitted, open, ended, balanced, faults } = ledger
  const endings = REQUIREMENT_ENDINGS.map((ending) =>
    t('part', { count: ended[ending], word: word('requirement_ending', ending).toLocaleLowerCase() }),
  )
  const sums = [
    t('proof_in', { total: submitted.total, handed_in: submitted.handed_in, split_off: submitted.split_off }),
    t('proof_total', { total: submitted.total, open: open.total, ended: ended.total }),
    t('proof_ended', { ended: ended.total, parts: endings.join(' + ') }),
    t(balanced ? 'proof_trail' : 'proof_trail_broken'),
  ]
  return (
    <Sheet title={t('proof')} lead={t(balanced ? 'proof_lead' : 'proof_lead_broken')}>
      <ul class="proof">
        {sums.map((sum) => (
          <li key={sum}>
            <Icon name={balanced ? 'check' : 'warning'} />
            <span>{sum}</span>
          </li>
        ))}
      </ul>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ requirement_id, fault }) => (
            <li key={`${requirement_id}-${fault}`}>
              <Link href={inClient(client, 'requirements', requirement_id)}>{t(`fault_${fault}`)}</Link>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}
