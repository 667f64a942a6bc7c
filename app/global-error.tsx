'use client'
import './globals.css'
import { Failure } from '@/components/layout/failure'

/** Shown when even the shell could not be made. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Not available · Parallax</title>
        <main className="sheet">
          <Failure digest={error.digest} retry={reset} />
        </main>
      </body>
    </html>
  )
}
