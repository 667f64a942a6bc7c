import { EmptyState } from '../ui/empty-state'
import { PageHeader } from '../ui/page-header'

/** What to do when a page could not be made: almost always the store. */
export function Failure({ digest, retry }: { digest: string | undefined; retry: () => void }) {
  return (
    <>
      <PageHeader title="This page could not be made" />
      <EmptyState title="The store could not be read">
        <p>
          Opening the page changed nothing. Look at the terminal where Parallax runs for the reason
          {digest && (
            <>
              {' '}
              (mark <code>{digest}</code>)
            </>
          )}
          ; most often the data folder was moved, may not be read, or its file is damaged. Then{' '}
          <button type="button" className="underline" onClick={retry}>
            try again
          </button>
          , or stop Parallax and run <code>npm start</code>, which brings the store up to date or says what is wrong
          with it.
        </p>
      </EmptyState>
    </>
  )
}
