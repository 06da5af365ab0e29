import { useState } from 'preact/hooks'
import { PRIORITIES, PROJECT_STATUSES, UNIT_FUNCTIONS } from '../../../../shared/domain/vocabulary/index.ts'
import { Problem } from '../../app/problem.ts'
import {
  Button,
  Checkbox,
  Chip,
  Combobox,
  Confirm,
  DateInput,
  Dialog,
  Field,
  FieldGroup,
  FilterBar,
  FilterChip,
  IconButton,
  LinkButton,
  Menu,
  MoneyInput,
  PasswordInput,
  Radios,
  SearchInput,
  Section,
  Select,
  Sheet,
  TagInput,
  TextArea,
  TextInput,
  toast,
} from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'

export function ControlSamples() {
  return (
    <div class="stack" data-gap="large">
      <Buttons />
      <Filters />
      <div class="columns">
        <Fields />
        <FieldsRefused />
      </div>
      <Overlays />
    </div>
  )
}

function Buttons() {
  return (
    <Section title="Buttons">
      <div class="row">
        <Button tone="primary">New project</Button>
        <Button icon="upload">Import</Button>
        <Button tone="quiet" icon="columns">
          Columns
        </Button>
        <Button tone="danger">Revoke the key</Button>
        <Button busy>Saving</Button>
        <Button disabled>Disabled</Button>
        <Button size="small">Small</Button>
        <LinkButton href="/design" icon="download">
          Export
        </LinkButton>
        <IconButton icon="edit" label="Edit" />
        <Menu
          label="More"
          items={[
            { label: 'Rename', icon: 'edit', keys: 'F2' },
            { label: 'Copy the link', icon: 'link', hint: 'Opens this view for anybody who may see it' },
            'rule',
            {
              label: 'Delete',
              icon: 'trash',
              tone: 'danger',
              run: () => toast({ message: 'Deleted', undo: () => undefined }),
            },
          ]}
        />
      </div>
    </Section>
  )
}

function Filters() {
  const [q, setQ] = useState('')
  const [status, setStatus] = useState('running,paused')
  const [mine, setMine] = useState(true)
  return (
    <Section title="Filter bar">
      <FilterBar
        tools={
          <Button tone="quiet" size="small" icon="download">
            Export
          </Button>
        }
        onClear={status === '' && !mine ? undefined : () => setStatus('')}
      >
        <SearchInput label="Find a project" value={q} onValue={setQ} />
        <Chip pressed={mine} count={9} onPress={() => setMine(!mine)}>
          Needs attention
        </Chip>
        <FilterChip
          label="Status"
          value={status}
          options={wordOptions('status', PROJECT_STATUSES)}
          onValue={setStatus}
        />
        <FilterChip label="Unit" value="" options={wordOptions('function', UNIT_FUNCTIONS)} onValue={() => undefined} />
      </FilterBar>
    </Section>
  )
}

function Fields() {
  const [name, setName] = useState('Predictive maintenance, line 4')
  const [unit, setUnit] = useState('production')
  const [priority, setPriority] = useState<(typeof PRIORITIES)[number] | ''>('high')
  const [budget, setBudget] = useState<number | null>(123450000)
  const [tags, setTags] = useState<readonly string[]>(['wave 2', 'board'])
  const [start, setStart] = useState('2026-11-21')
  const [told, setTold] = useState(true)
  return (
    <Sheet title="Fields" lead="A label, a hint where it helps, and one control.">
      <div class="stack">
        <Field label="Name" required>
          <TextInput value={name} onValue={setName} />
        </Field>
        <Field label="Unit" hint="Where the change lands">
          <Combobox value={unit} onValue={setUnit} options={wordOptions('function', UNIT_FUNCTIONS)} />
        </Field>
        <FieldGroup legend="Plan">
          <Field label="Start">
            <DateInput value={start} onValue={setStart} />
          </Field>
          <Field label="Budget">
            <MoneyInput value={budget} onValue={setBudget} currency="EUR" />
          </Field>
          <Field label="Priority">
            <Select value={priority} onValue={setPriority} options={wordOptions('priority', PRIORITIES)} />
          </Field>
        </FieldGroup>
        <Field label="Tags" optional>
          <TagInput value={tags} onValue={setTags} />
        </Field>
        <Checkbox
          label="Tell me about every report"
          hint="By e-mail, on the day it is made"
          value={told}
          onValue={setTold}
        />
      </div>
    </Sheet>
  )
}

function FieldsRefused() {
  const [note, setNote] = useState('')
  const [track, setTrack] = useState<'technology' | 'administrative' | ''>('technology')
  return (
    <Sheet title="Refused and at rest">
      <div class="stack">
        <Field label="E-mail" error="Write an address such as name@example.org" required>
          <TextInput type="email" value="anna@" onValue={() => undefined} />
        </Field>
        <Field label="Password">
          <PasswordInput value="correct horse" onValue={() => undefined} />
        </Field>
        <Field label="Note" hint="What changed since the last report, in a sentence">
          <TextArea value={note} onValue={setNote} placeholder="Supplier audit moved to January" />
        </Field>
        <Field label="Owner">
          <TextInput value="Set by the import" disabled onValue={() => undefined} />
        </Field>
        <Radios
          label="Track"
          value={track}
          onValue={setTrack}
          options={[
            { value: 'technology', label: 'Technology', hint: 'A pilot or a roll-out' },
            {
              value: 'administrative',
              label: 'Administrative',
              hint: 'A process, an instruction, a role, a training plan',
            },
          ]}
        />
        <Checkbox label="Some of them" mixed value={false} onValue={() => undefined} />
      </div>
    </Sheet>
  )
}

function Overlays() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | undefined>(undefined)
  const close = () => setOpen(undefined)
  const stale = new Problem({ type: 'about:blank', title: 'Stale', status: 412, code: 'stale_version' })
  return (
    <Section title="Dialogs and toasts">
      <div class="row">
        <Button onClick={() => setOpen('dialog')}>Open a dialog</Button>
        <Button onClick={() => setOpen('confirm')}>Ask before a deed</Button>
        <Button onClick={() => toast({ message: 'Project moved to Paused', undo: () => undefined })}>
          Toast with Undo
        </Button>
        <Button onClick={() => toast({ problem: stale })}>Toast with a problem</Button>
      </div>
      <UnitDialog open={open === 'dialog'} onClose={close} />
      <Confirm
        open={open === 'confirm'}
        onClose={close}
        title="Revoke this key?"
        lead="Whatever uses it stops at once. A revoked key cannot be brought back."
        action="Revoke the key"
        danger
        onConfirm={close}
      />
    </Section>
  )
}

function UnitDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="New unit"
      lead="Units receive the changes that technology causes."
      onSubmit={(event) => {
        event.preventDefault()
        onClose()
      }}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" type="submit">
            Create the unit
          </Button>
        </>
      }
    >
      <Field label="Name" required>
        <TextInput value="" onValue={() => undefined} autoFocus />
      </Field>
      <Field label="Function">
        <Combobox value="" onValue={() => undefined} options={wordOptions('function', UNIT_FUNCTIONS)} />
      </Field>
    </Dialog>
  )
}
