'use client'
import Link from 'next/link'
import { type FigurePanels, figureAddress } from './figure-panels'

export const PanelLink = ({ id, query, open }: { id: string; query: string; open: boolean }) => (
  <Link
    className="no-print panel-link"
    href={open ? `${query.slice(0, -1) || '?'}#figure-${encodeURIComponent(id)}` : figureAddress(query, id)}
    prefetch={false}
    scroll={false}
    aria-expanded={open}
  >
    {open ? 'close ▴' : 'how it was read ▾'}
  </Link>
)

export const PanelRow = ({ id, panel, columns }: { id: string; columns: number } & Pick<FigurePanels, 'panel'>) =>
  panel?.id === id ? (
    <tr className="panel">
      <td colSpan={columns}>{panel.content}</td>
    </tr>
  ) : null
