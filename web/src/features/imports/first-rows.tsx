import type { Look } from './draft.ts'
import { t } from './messages/index.ts'
import { Scrolling } from './scrolling.tsx'

/** So many rows are enough to see what a column holds. */
const SHOWN = 5

/** The beginning of the file as it stands. */
export function FirstRows({ look }: { look: Look }) {
  return (
    <details class="first-rows">
      <summary>{t('first_rows')}</summary>
      <Scrolling label={t('first_rows')}>
        <thead>
          <tr>
            <th scope="col">{t('row')}</th>
            {look.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {look.rows.slice(0, SHOWN).map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {cells.map((cell, i) => (
                <td key={look.columns[i]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Scrolling>
    </details>
  )
}
