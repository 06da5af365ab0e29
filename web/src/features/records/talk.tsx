import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Sheet, Tabs } from '../../ui/index.ts'
import { recordWords } from './words.ts'

type Props = {
  title: string
  lead?: string
  /** False where the person may not read comments: then the history is all there is. */
  mayTalk?: boolean
  comments: () => ComponentChildren
  history: () => ComponentChildren
}

/** What was said about a record, and who changed what: one at a time, and loaded when it is looked at. */
export function Talk({ title, lead, mayTalk = true, comments, history }: Props) {
  const words = recordWords()
  const [tab, setTab] = useState(mayTalk ? 'comments' : 'history')
  return (
    <Sheet title={title} {...(lead !== undefined && { lead })}>
      <Tabs
        label={title}
        current={tab}
        onCurrent={setTab}
        tabs={[
          ...(mayTalk ? [{ id: 'comments', label: words.comments }] : []),
          { id: 'history', label: words.history },
        ]}
      >
        {tab === 'comments' ? comments() : history()}
      </Tabs>
    </Sheet>
  )
}
