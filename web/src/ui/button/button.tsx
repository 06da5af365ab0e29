import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact'
import { Icon, type IconName } from '../icon/icon.tsx'
import './button.css'

type Tone = 'plain' | 'primary' | 'quiet' | 'danger'

type Shared = Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  | 'onClick'
  | 'disabled'
  | 'popoverTarget'
  | 'id'
  | 'form'
  | 'aria-expanded'
  | 'aria-haspopup'
  | 'aria-controls'
  | 'aria-pressed'
  | 'title'
> & {
  type?: 'button' | 'submit'
  ref?: Ref<HTMLButtonElement>
}

export type ButtonProps = Shared & {
  children: ComponentChildren
  /** `primary` once a view at most; `quiet` in toolbars and rows; `danger` for what cannot be undone. */
  tone?: Tone
  icon?: IconName
  /** On its way: shows it and takes no second press. */
  busy?: boolean
  size?: 'small'
}

export function Button({ children, tone = 'plain', icon, busy, size, type = 'button', onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      class="button"
      data-tone={tone}
      data-size={size}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}

export type IconButtonProps = Shared & {
  icon: IconName
  /** Its name, read out and shown on hover. */
  label: string
  tone?: Tone
}

export function IconButton({ icon, label, tone = 'quiet', type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      class="button icon-button"
      data-tone={tone}
      aria-label={label}
      title={rest.title ?? label}
    >
      <Icon name={icon} />
    </button>
  )
}

export type LinkButtonProps = {
  href: string
  children: ComponentChildren
  tone?: Tone
  icon?: IconName
  download?: boolean
}

/** A link that looks like a button: it goes somewhere. */
export function LinkButton({ href, children, tone = 'plain', icon, download }: LinkButtonProps) {
  return (
    <a href={href} class="button" data-tone={tone} download={download}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}
