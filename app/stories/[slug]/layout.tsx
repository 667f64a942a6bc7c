import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { StoryNav } from '@/components/layout/story-nav'
import { DateText } from '@/components/ui/date-text'
import { PageHeader } from '@/components/ui/page-header'
import { boardOf } from './board'

interface Props {
  children: ReactNode
  params: Promise<{ slug: string }>
}

export default async function StoryLayout({ children, params }: Props) {
  await connection()
  const { slug } = await params
  const story = (await boardOf(slug))?.story
  if (!story) notFound()
  const { articles } = story
  const agencies = new Set(articles.flatMap(({ metadata }) => metadata.agency ?? []))
  return (
    <>
      <PageHeader
        title={story.title}
        aside={
          <>
            <DateText iso={story.date} /> · {articles.length} {articles.length === 1 ? 'article' : 'articles'}
            {agencies.size > 0 && ` · ${agencies.size} ${agencies.size === 1 ? 'agency' : 'agencies'} named`}
          </>
        }
      />
      <StoryNav slug={slug} />
      {children}
    </>
  )
}
