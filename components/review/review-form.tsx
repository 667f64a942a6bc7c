import type { ReviewInput } from '@/lib/claims'
import { givenVerdicts, verdictWords } from './rulings'

/** A Server Action that takes a ruling's form: see app/actions/review.ts. */
export type ReviewAction = (form: FormData) => Promise<void>

interface Props {
  subject: ReviewInput['subject']
  action: ReviewAction
  /** The name that was given before; null when it has to be asked. */
  reviewer: string | null
  /** Where to go when the ruling is kept. */
  back: string
}

/** Verdict, note and name. Works without scripts. */
export function ReviewForm({ subject, action, reviewer, back }: Props) {
  return (
    <form action={action} className="mt-2 flex max-w-prose flex-col gap-2 text-sm">
      <Subject subject={subject} back={back} />
      <fieldset className="flex flex-wrap gap-x-4">
        <legend className="mb-1 font-bold">Your ruling</legend>
        {givenVerdicts.map((verdict) => (
          <label key={verdict} className="flex items-baseline gap-1">
            <input type="radio" name="verdict" value={verdict} required /> {verdictWords[verdict]}
          </label>
        ))}
      </fieldset>
      <label className="flex flex-col">
        <span className="text-soft">Why, and what you checked</span>
        <textarea name="note" rows={3} maxLength={4000} className="field" />
      </label>
      <Name reviewer={reviewer} />
      <p>
        <button type="submit" className="button">
          Keep the ruling
        </button>
      </p>
    </form>
  )
}

/** One click takes a ruling back; it stays in the history. */
export function UndoForm({ subject, action, reviewer, back }: Props) {
  return (
    <form action={action} className="inline-flex flex-wrap items-baseline gap-2">
      <Subject subject={subject} back={back} />
      <input type="hidden" name="verdict" value="withdrawn" />
      <input type="hidden" name="note" value="" />
      <Name reviewer={reviewer} />
      <button type="submit" className="underline decoration-line underline-offset-4">
        Undo
      </button>
    </form>
  )
}

function Subject({ subject, back }: Pick<Props, 'subject' | 'back'>) {
  return (
    <>
      <input type="hidden" name="subjectType" value={subject.type} />
      <input type="hidden" name="subjectId" value={subject.id} />
      <input type="hidden" name="back" value={back} />
    </>
  )
}

function Name({ reviewer }: { reviewer: string | null }) {
  if (reviewer) return <input type="hidden" name="reviewer" value={reviewer} />
  return (
    <label className="flex flex-col">
      <span className="text-soft">Your name, kept with the ruling and asked once</span>
      <input type="text" name="reviewer" required maxLength={120} autoComplete="name" className="field" />
    </label>
  )
}
