import { inClient } from '../../app/address.ts'
import { money, number, percent } from '../../app/format.ts'
import { HorizontalBars } from '../../ui/chart/index.ts'
import { Badge, Chip, Sheet } from '../../ui/index.ts'
import type { Concentration } from './data.ts'
import { t } from './messages/index.ts'

type Basis = Concentration['contracts']
export type BasisName = 'contracts' | 'projects'

/** Bars that can be read side by side; the rest stand together. */
const MOST_BARS = 8
const QUARTER = 25

type Props = {
  client: string
  currency: string
  concentration: Concentration
  basis: BasisName
  onBasis: (basis: BasisName) => void
}

/** How far the client depends on few vendors: in words, as an index, and by whose share. */
export function ConcentrationSheet({ client, currency, concentration, basis, onBasis }: Props) {
  const shown = concentration[basis]
  return (
    <Sheet title={t('concentration')}>
      <div class="stack">
        <fieldset class="row no-print" aria-label={t('basis')}>
          <Chip pressed={basis === 'contracts'} onPress={() => onBasis('contracts')}>
            {t('by_contracts')}
          </Chip>
          <Chip pressed={basis === 'projects'} onPress={() => onBasis('projects')}>
            {t('by_projects')}
          </Chip>
        </fieldset>
        <div class="row" data-gap="large">
          <LevelBadge basis={shown} />
          <p class="concentration-words">{sentences(shown, basis, currency)}</p>
        </div>
        <Shares client={client} basis={shown} />
        <details class="concentration-how">
          <summary>{t('hhi_explain')}</summary>
          <p>{t('hhi_explained')}</p>
        </details>
      </div>
    </Sheet>
  )
}

/** The index with its level, as a word first. */
export function LevelBadge({ basis: { hhi, level } }: { basis: Pick<Basis, 'hhi' | 'level'> }) {
  if (hhi === null || level === null) return null
  const tone = level === 'high' ? 'bad' : level === 'moderate' ? 'watch' : 'good'
  return (
    <Badge tone={tone}>
      {t(`level_${level}`)} · HHI {number(hhi)}
    </Badge>
  )
}

const sentences = ({ hhi, level, shares, unnamed_minor }: Basis, basis: BasisName, currency: string): string => {
  if (hhi === null || level === null) return t(basis === 'contracts' ? 'hhi_none' : 'hhi_none_projects')
  const [first, second] = shares
  const two = (first?.share_percent ?? 0) + (second?.share_percent ?? 0)
  const largest =
    first && first.share_percent >= QUARTER
      ? t('hhi_largest', { name: first.vendor_name ?? first.vendor_id, share: percent(first.share_percent) })
      : ''
  return [
    t(`hhi_${level}`, { hhi: number(hhi) }),
    largest,
    second && shares.length > 2 ? t('hhi_two', { share: percent(two) }) : '',
    unnamed_minor > 0 ? t('unnamed', { value: money(unnamed_minor, currency, true) }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function Shares({ client, basis: { shares, vendors } }: { client: string; basis: Basis }) {
  if (shares.length === 0) return null
  const first = shares.slice(0, MOST_BARS)
  const rest = 100 - first.reduce((sum, share) => sum + share.share_percent, 0)
  const bars = first.map((share) => ({
    label: share.vendor_name ?? share.vendor_id,
    value: share.share_percent,
    strong: share.share_percent > QUARTER,
    href: inClient(client, 'vendors', share.vendor_id),
  }))
  if (vendors > MOST_BARS)
    bars.push({ label: t('others', { count: vendors - MOST_BARS }), value: rest, strong: false, href: '' })
  return (
    <HorizontalBars
      title={t('shares_title', { count: vendors })}
      measure={t('shares_measure')}
      heads={[t('name'), t('share')]}
      format={(value) => percent(value)}
      bars={bars.map(({ href, ...bar }) => ({ ...bar, ...(href && { href }) }))}
      mark={{ value: QUARTER, label: t('quarter') }}
    />
  )
}
