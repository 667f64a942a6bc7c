import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { SiteHeader } from '@/components/layout/site-header'
import { parseTheme, themeCookie } from '@/components/layout/theme'

export const metadata: Metadata = {
  title: { default: 'Parallax', template: '%s · Parallax' },
  description: 'One news event as several outlets told it: what each claims, where they disagree, and why.',
}

export const viewport: Viewport = { colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(themeCookie)?.value)
  return (
    <html lang="en" data-theme={theme} suppressHydrationWarning>
      <body className="min-h-screen">
        <a href="#main" className="sr-only bg-paper focus:not-sr-only focus:absolute focus:z-10 focus:p-2">
          Skip to the content
        </a>
        <SiteHeader />
        <main id="main" tabIndex={-1} className="sheet pb-16 outline-none">
          {children}
        </main>
      </body>
    </html>
  )
}
