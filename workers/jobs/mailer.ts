import { sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import type { Bindings, Settings } from '../env.ts'

/** The platform refuses a mail with any header that is not on its list; these are the ones on it that Bearing needs. */
type MailHeader = 'List-Unsubscribe' | 'List-Unsubscribe-Post'

/** A message as it leaves: HTML with its plain text beside it. */
export type Mail = {
  to: string
  subject: string
  html: string
  text: string
  headers?: Partial<Record<MailHeader, string>>
}

/** The one way out for mail. `id` names the message and stays the same when it is sent again. */
export interface Mailer {
  send(id: string, mail: Mail, now: number): Promise<void>
}

/** On a developer's machine mail goes to a table that `/local/mail` shows. */
const localMailer = (control: Database): Mailer => ({
  async send(id, mail, now) {
    await control.write([
      sql`INSERT OR IGNORE INTO local_mail (id, recipient, subject, html, text, created_at)
        VALUES (${id}, ${mail.to}, ${mail.subject}, ${mail.html}, ${mail.text}, ${now})`,
    ])
  },
})

/**
 * In production mail goes through the platform's e-mail binding. The platform writes `Message-ID` itself and refuses a mail
 * that brings one, so the id travels in a header of ours: it names a mail in a search, but no mail program drops a repetition.
 */
const platformMailer = (bindings: Bindings, settings: Settings): Mailer => ({
  async send(id, mail) {
    if (!bindings.MAIL) throw new Error('the e-mail binding is missing')
    const headers = { ...mail.headers, 'X-Bearing-Message-Id': id }
    await bindings.MAIL.send({ ...mail, from: settings.MAIL_FROM, headers })
  },
})

export const mailer = (bindings: Bindings, settings: Settings, control: Database): Mailer =>
  settings.MAILER === 'local' ? localMailer(control) : platformMailer(bindings, settings)
