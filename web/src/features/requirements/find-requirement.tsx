import { useState } from 'preact/hooks'
import { Combobox, type Option } from '../../ui/index.ts'
import { loadRequirements, type Requirement } from './data.ts'
import { t } from './messages/index.ts'

/** What something can become part of: all that was handed in and is not rejected or split. */
const canTake = ({ state, ending }: Requirement): boolean =>
  state !== 'draft' && ending !== 'rejected' && ending !== 'split'

export const optionOf = (row: Pick<Requirement, 'id' | 'number' | 'statement'>, hint?: string): Option => ({
  value: row.id,
  label: `${row.number}: ${row.statement}`,
  ...(hint && { hint }),
})

type Props = {
  client: string
  value: string
  onValue: (id: string) => void
  /** Those that cannot be chosen. */
  without: ReadonlySet<string>
  unitName: (id: string) => string
}

/** Finds a requirement by its number or words. */
export function FindRequirement({ client, value, onValue, without, unitName }: Props) {
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map())
  const find = async (typed: string): Promise<readonly Option[]> => {
    const page = await loadRequirements(
      client,
      { state: 'submitted,under_review,ended', sort: '-number', ...(typed && { q: typed }) },
      undefined,
      undefined,
      '20',
    )
    const options = page.data
      .filter((row) => canTake(row) && !without.has(row.id))
      .map((row) => optionOf(row, unitName(row.unit_id)))
    setKnown((before) => new Map([...before, ...options.map((one) => [one.value, one.label] as const)]))
    return options
  }
  return (
    <Combobox
      value={value}
      valueLabel={known.get(value)}
      options={find}
      placeholder={t('find_requirement')}
      onValue={onValue}
    />
  )
}
