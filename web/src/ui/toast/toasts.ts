import { signal } from '@preact/signals'
import type { Problem } from '../../app/problem.ts'

export type ToastContent = {
  message?: string
  /** A refusal or failure; said instead of a message. */
  problem?: Problem
  /** Takes back what was done. */
  undo?: () => unknown
}

export type Toast = ToastContent & { id: number }

/** How many are shown at once; the oldest goes first. */
const AT_ONCE = 3

let last = 0

/** The toasts on the screen, oldest first. */
export const toasts = signal<readonly Toast[]>([])

/** Says that something was done or went wrong, with a way back where there is one. Gives its id. */
export const toast = (content: ToastContent): number => {
  last += 1
  toasts.value = [...toasts.peek(), { ...content, id: last }].slice(-AT_ONCE)
  return last
}

export const dismissToast = (id: number): void => {
  toasts.value = toasts.peek().filter((one) => one.id !== id)
}
