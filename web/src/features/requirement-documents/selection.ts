import type { WholeDocument } from './data.ts'
import { trimmed } from './segments.ts'

/** A part of one paragraph that somebody wants to make a requirement of. */
export type Pick = { paragraph: number; start: number; end: number }

/** The element of a paragraph's text, from which characters are counted. */
const paragraphOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-paragraph]') ?? null

/** How many characters of the paragraph lie before a place in it. */
const offsetIn = (paragraph: HTMLElement, node: Node, offset: number): number => {
  const before = document.createRange()
  before.selectNodeContents(paragraph)
  before.setEnd(node, offset)
  return before.toString().length
}

/** What is selected with the mouse: one part of each paragraph that the selection touches. */
export const selectedPicks = (box: HTMLElement, passages: WholeDocument['passages']): readonly Pick[] => {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  if (!box.contains(range.commonAncestorContainer)) return []
  return [...box.querySelectorAll<HTMLElement>('[data-paragraph]')].flatMap((element) => {
    if (!range.intersectsNode(element)) return []
    const paragraph = Number(element.dataset.paragraph)
    const text = passages[paragraph]?.text ?? ''
    const from = paragraphOf(range.startContainer) === element
    const to = paragraphOf(range.endContainer) === element
    const part = trimmed(
      text,
      from ? offsetIn(element, range.startContainer, range.startOffset) : 0,
      to ? offsetIn(element, range.endContainer, range.endOffset) : text.length,
    )
    return part ? [{ paragraph, ...part }] : []
  })
}

/** Whole paragraphs, as they are chosen with their boxes. */
export const wholePicks = (paragraphs: Iterable<number>, passages: WholeDocument['passages']): readonly Pick[] =>
  [...paragraphs]
    .toSorted((a, b) => a - b)
    .flatMap((paragraph) => {
      const text = passages[paragraph]?.text ?? ''
      const part = trimmed(text, 0, text.length)
      return part ? [{ paragraph, ...part }] : []
    })
