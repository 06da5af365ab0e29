import { html } from 'hono/html'
import type { ClientRole, ConsultancyRole, Language } from '../../../shared/domain/vocabulary/index.ts'
import type { Mail } from '../../jobs/mailer.ts'
import { INVITATION_DAYS } from './schema.ts'

export type InvitationMail = {
  to: string
  language: Language
  inviter: string
  /** Name of the consultancy or client organization. */
  place: string
  role: ConsultancyRole | ClientRole
  link: string
}

const ROLES: Record<Language, Record<ConsultancyRole | ClientRole, string>> = {
  en: {
    owner: 'owner',
    consultant: 'consultant',
    analyst: 'analyst',
    admin: 'administrator',
    strategic: 'member of strategic governance',
    tactical: 'member of tactical governance',
    operational: 'member of a project team',
    contributor: 'contributor of a unit',
    viewer: 'viewer',
  },
  de: {
    owner: 'Inhaberschaft',
    consultant: 'Beratung',
    analyst: 'Analyse',
    admin: 'Administration',
    strategic: 'Strategische Steuerung',
    tactical: 'Taktische Steuerung',
    operational: 'Projektteam',
    contributor: 'Mitwirkung aus einer Einheit',
    viewer: 'Lesender Zugang',
  },
}

type Words = {
  subject: string
  greeting: string
  invited: string
  role: string
  action: string
  expiry: string
  ignore: string
}

const words = (mail: InvitationMail): Words =>
  mail.language === 'de'
    ? {
        subject: `Einladung zu ${mail.place} in Bearing`,
        greeting: 'Guten Tag,',
        invited: `${mail.inviter} lädt Sie ein, in Bearing mit ${mail.place} zu arbeiten.`,
        role: `Ihre Rolle: ${ROLES.de[mail.role]}.`,
        action: 'Einladung annehmen',
        expiry: `Der Link gilt ${INVITATION_DAYS} Tage und nur einmal.`,
        ignore: 'Haben Sie diese Einladung nicht erwartet, können Sie sie unbeachtet lassen.',
      }
    : {
        subject: `Invitation to ${mail.place} in Bearing`,
        greeting: 'Hello,',
        invited: `${mail.inviter} invites you to work with ${mail.place} in Bearing.`,
        role: `Your role: ${ROLES.en[mail.role]}.`,
        action: 'Accept the invitation',
        expiry: `The link is valid for ${INVITATION_DAYS} days and works once.`,
        ignore: 'If you did not expect this invitation, you can ignore it.',
      }

const page = (mail: InvitationMail, w: Words) => html`<!doctype html>
<html lang="${mail.language}">
<head><meta charset="utf-8"><title>${w.subject}</title></head>
<body style="margin:0;padding:24px;background:#f4f5f7;color:#1c2430;font:16px/1.5 Arial,sans-serif">
<div style="max-width:520px;margin:0 auto;padding:32px;background:#ffffff;border-radius:8px">
<p style="margin:0 0 16px">${w.greeting}</p>
<p style="margin:0 0 16px">${w.invited}</p>
<p style="margin:0 0 24px">${w.role}</p>
<p style="margin:0 0 24px"><a href="${mail.link}" target="_blank" rel="noopener" style="display:inline-block;padding:12px 20px;background:#0b5c6b;color:#ffffff;text-decoration:none;border-radius:6px">${w.action}</a></p>
<p style="margin:0 0 8px;color:#5a6472;font-size:14px">${w.expiry}</p>
<p style="margin:0;color:#5a6472;font-size:14px">${w.ignore}</p>
</div>
</body>
</html>`

/** The mail that carries an invitation, in the language that the inviter chose. Every value is escaped in the HTML. */
export const invitationMail = async (mail: InvitationMail): Promise<Mail> => {
  const w = words(mail)
  const text = [w.greeting, '', w.invited, w.role, '', `${w.action}:`, mail.link, '', w.expiry, w.ignore, ''].join('\n')
  return { to: mail.to, subject: w.subject, html: String(await page(mail, w)), text }
}
