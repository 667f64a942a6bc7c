import { connection } from 'next/server'
import { openStore } from '@/lib/store/client'

/** The yardstick of the page bench: a dynamic page that asks one query and shows one number. */
export default async function Page() {
  await connection()
  const store = await openStore()
  return <p>{await store.story.count()} stories</p>
}
