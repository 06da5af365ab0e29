import { useEffect, useRef } from 'preact/hooks'
import { Dialog, IconButton, isPhone } from '../../../ui/index.ts'
import type { MapContext } from '../context.ts'
import { t } from '../messages/index.ts'
import { changeName } from '../sentences.ts'
import { LinkFacts } from './link-facts.tsx'
import { ProjectFacts } from './project-facts.tsx'
import './panel.css'

/** Where the focus goes back to when the details are closed: what had it before. */
let cameFrom: Element | null = null

/** The details of the selected project or link: beside the page, or over it at phone width. */
export function Panel({ context, read }: { context: MapContext; read: number }) {
  const { index, selected, select } = context
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (read === 0 || !heading.current) return
    cameFrom = document.activeElement
    heading.current.focus()
  }, [read])
  const link = index.link(selected)
  const project = index.project(selected)
  if (!link && !project) return null
  const title = link ? changeName(link, index) : (project?.name ?? '')
  const close = () => {
    select('')
    if (cameFrom instanceof HTMLElement || cameFrom instanceof SVGElement) cameFrom.focus()
  }
  const content = link ? (
    <LinkFacts link={link} context={context} />
  ) : (
    project && <ProjectFacts project={project} context={context} />
  )
  if (isPhone())
    return (
      <Dialog open onClose={close} title={title}>
        {content}
      </Dialog>
    )
  return (
    <section class="map-panel sheet" aria-label={t('details')} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <header class="map-panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon="close" label={t('close_panel')} onClick={close} />
      </header>
      <div class="map-panel-body">{content}</div>
    </section>
  )
}
