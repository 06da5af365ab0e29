/** The design system; pages take everything from here except charts and tables, which bring more code with them. */
export { Badge, type Tone, TrackMark } from './badge/badge.tsx'
export { Banner } from './banner/banner.tsx'
export { Button, IconButton, LinkButton } from './button/button.tsx'
export { Combobox } from './combobox/combobox.tsx'
export { ManyInput } from './combobox/many-input.tsx'
export { Confirm, Dialog } from './dialog/dialog.tsx'
export { type Fact, Facts } from './facts/facts.tsx'
export { Field, FieldGroup } from './field/field.tsx'
export {
  Checkbox,
  DateInput,
  type Option,
  PasswordInput,
  Radios,
  Select,
  TextArea,
  TextInput,
} from './field/inputs.tsx'
export { MoneyInput } from './field/money-input.tsx'
export { TagInput } from './field/tag-input.tsx'
export { Chip, FilterBar, FilterChip, LoadMore, SearchInput } from './filters/filters.tsx'
export { ConfidenceBadge, HealthBadge, HealthShape, Meter } from './health/health.tsx'
export { Icon, type IconName } from './icon/icon.tsx'
export { KeyHint } from './keys/key-hint.tsx'
export { Link } from './link/link.tsx'
export { Menu, type MenuItem } from './menu/menu.tsx'
export { type Crumb, Page } from './page/page.tsx'
export { Popover } from './popover/popover.tsx'
export { EditableSheet, SheetForm } from './sheet/editable-sheet.tsx'
export { Details, Section, Sheet } from './sheet/sheet.tsx'
export { EmptyState, ErrorState, Pending, Problems, Skeleton } from './states/states.tsx'
export { LinkTabs, Tabs } from './tabs/tabs.tsx'
export { toast } from './toast/toasts.ts'
export { isPhone } from './use-media.ts'
