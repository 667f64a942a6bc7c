import type { ReactNode } from 'react'

/** The head of a page: its one question as the title, and a line of facts under it. */
export function PageHeader({ title, children, aside }: { title: ReactNode; children?: ReactNode; aside?: ReactNode }) {
  return (
    <header className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 pt-6 pb-4">
      <h1 className="text-xl">{title}</h1>
      {aside && <p className="text-sm text-soft">{aside}</p>}
      {children && <div className="basis-full text-soft">{children}</div>}
    </header>
  )
}
