import { mentionPieces } from '../../../../shared/domain/mentions/index.ts'

/** A text with the people whom it mentions marked. */
export function MentionedText({ body }: { body: string }) {
  return (
    <>
      {mentionPieces(body).map(({ text, person_id }, at) =>
        person_id === null ? (
          text
        ) : (
          <span key={`${at} ${person_id}`} class="mention">
            @{text}
          </span>
        ),
      )}
    </>
  )
}
