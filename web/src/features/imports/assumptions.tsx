import type { Mapping } from '../../../../shared/domain/imports/index.ts'
import { type PortfolioTable, TRACKS } from '../../../../shared/domain/vocabulary/index.ts'
import { Banner, Field, Select } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import type { Look, Outcome, RowFault, Settings } from './draft.ts'
import { faultText } from './fault-text.ts'
import { isFilled } from './filled.ts'
import { t } from './messages/index.ts'

/** Whether new projects need a track and no column leads to one: neither its own nor the kind, which belongs to a track. */
export const lacksTrack = (table: PortfolioTable, look: Look, mapping: Mapping): boolean =>
  table === 'projects' && look.new_records && !isFilled(mapping.track) && !isFilled(mapping.kind)

export type AssumptionsProps = {
  table: PortfolioTable
  look: Look
  mapping: Mapping
  /** Values of new records where the file says nothing. */
  defaults: Settings['defaults']
  onDefaults: (defaults: Settings['defaults']) => void
}

/** Before the columns: what the file does not say, and what is taken in its place. */
export function Assumptions({ table, look, mapping, defaults, onDefaults }: AssumptionsProps) {
  const years = look.guess.other_years
  const kindOnly = table === 'projects' && look.new_records && isFilled(mapping.track) && !isFilled(mapping.kind)
  if (look.rows_total === 0) return <Banner title={t('no_rows')}>{t('no_rows_detail')}</Banner>
  return (
    <>
      {lacksTrack(table, look, mapping) && (
        <Banner tone="watch" title={t('no_track')}>
          <div class="stack" data-gap="small">
            <p>{t('no_track_detail')}</p>
            <div class="import-place">
              <Field label={t('track_of_new')}>
                <Select
                  value={defaults.track ?? 'technology'}
                  onValue={(track) => onDefaults({ ...defaults, track })}
                  options={TRACKS.map((value) => ({ value, label: word('track', value) }))}
                />
              </Field>
            </div>
          </div>
        </Banner>
      )}
      {kindOnly && <Banner title={t('no_kind')}>{t('no_kind_detail')}</Banner>}
      {years.length > 0 && (
        <Banner title={t('other_years', { columns: years.join(', ') })}>{t('other_years_detail')}</Banner>
      )}
    </>
  )
}

const isAssumed = ({ code }: RowFault): boolean => code.endsWith('_assumed')

/** The notes of an outcome that speak of single rows. */
export const notesOfRows = ({ notes }: Outcome): readonly RowFault[] => notes.filter((note) => !isAssumed(note))

/** One note for all clients of a file: what was assumed of each is counted together. */
const together = (notes: readonly RowFault[]): RowFault[] => {
  const found = new Map<string, RowFault>()
  for (const note of notes) {
    const key = `${note.code} ${note.field} ${note.params.value}`
    const params = { ...found.get(key)?.params }
    for (const [name, value] of Object.entries(note.params)) {
      const before = params[name]
      params[name] = typeof value === 'number' && typeof before === 'number' ? before + value : value
    }
    found.set(key, { ...note, params })
  }
  return [...found.values()]
}

/** Before an import is written: what it takes as given though the file does not say it. */
export function Assumed({ of: { notes } }: { of: Outcome }) {
  const assumed = together(notes.filter(isAssumed))
  if (assumed.length === 0) return null
  return (
    <Banner title={t('assumed')}>
      <ul>
        {assumed.map((note) => (
          <li key={`${note.code} ${note.field} ${note.params.value}`}>{faultText(note)}</li>
        ))}
      </ul>
    </Banner>
  )
}
