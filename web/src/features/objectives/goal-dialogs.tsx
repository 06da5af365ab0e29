import { KeyResultDialog } from './key-result-dialog.tsx'
import { addKeyResult, addObjective, editKeyResult, editObjective, type Goals } from './objective-actions.ts'
import { ObjectiveDialog } from './objective-dialog.tsx'
import { createKeyResult, createObjective, type KeyResult, type Objective } from './objectives-data.ts'

/** What is written or edited now. */
export type Choice =
  | { what: 'objective'; objective?: Objective }
  | { what: 'key_result'; objective: Objective; keyResult?: KeyResult }

type Props = { goals: Goals; choice: Choice; onClose: () => void }

/** The dialog of what was chosen. */
export function GoalDialogs({ goals, choice, onClose }: Props) {
  if (choice.what === 'objective') {
    const { objective } = choice
    return (
      <ObjectiveDialog
        {...(objective && { objective })}
        onClose={onClose}
        send={async (values) =>
          objective
            ? editObjective(goals, objective, values)
            : addObjective(goals, await createObjective(goals.client, values))
        }
      />
    )
  }
  const { objective, keyResult } = choice
  return (
    <KeyResultDialog
      objective={objective}
      {...(keyResult && { keyResult })}
      onClose={onClose}
      send={async (values) =>
        keyResult
          ? editKeyResult(goals, keyResult, values)
          : addKeyResult(goals, await createKeyResult(goals.client, values))
      }
    />
  )
}
