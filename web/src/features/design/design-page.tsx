import { useQuery } from '../../app/address.ts'
import { language, setLanguage } from '../../app/i18n.ts'
import { setTheme, theme } from '../../app/preferences.ts'
import { Button, Page, Tabs } from '../../ui/index.ts'
import { ChartSamples } from './chart-samples.tsx'
import { ControlSamples } from './control-samples.tsx'
import { StateSamples } from './state-samples.tsx'
import { TableSamples } from './table-samples.tsx'

const TABS = [
  { id: 'controls', label: 'Controls' },
  { id: 'states', label: 'Marks and states' },
  { id: 'tables', label: 'Tables', count: '10,000' },
  { id: 'charts', label: 'Charts' },
] as const

/** Every primitive in its states, for those who build pages. Its texts are samples and stay in English. */
export default function DesignPage() {
  const { query, set } = useQuery()
  const current = TABS.find((tab) => tab.id === query.tab)?.id ?? 'controls'
  return (
    <main>
      <Page
        title="Design system"
        lead="Every primitive in its states. Warm paper, one accent, and colour only where it means something."
        crumbs={[{ label: 'Bearing', href: '/' }]}
        actions={
          <>
            <Button onClick={() => void setLanguage(language.peek() === 'en' ? 'de' : 'en')}>
              {language.value === 'en' ? 'Deutsch' : 'English'}
            </Button>
            <Button onClick={() => setTheme(theme.peek() === 'dark' ? 'light' : 'dark')}>
              {theme.value === 'dark' ? 'Light' : 'Dark'}
            </Button>
          </>
        }
      >
        <Tabs label="Primitives" tabs={TABS} current={current} onCurrent={(tab) => set({ tab })}>
          {current === 'controls' && <ControlSamples />}
          {current === 'states' && <StateSamples />}
          {current === 'tables' && <TableSamples />}
          {current === 'charts' && <ChartSamples />}
        </Tabs>
      </Page>
    </main>
  )
}
