import { expect, test } from '@playwright/test'

/** What `npm start` promises: the store is seeded, the pages are built, and nothing on them fails. */
test('a newcomer finds the seeded story, and its page works without an error', async ({ page }) => {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))

  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: 'Kerry–Geneva Syria truce talks' }).first().click()
  await expect(page).toHaveURL(/\/stories\/kerry-geneva-syria-truce/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kerry–Geneva Syria truce talks')
  expect(problems).toEqual([])
})

test('an address that does not exist answers 404', async ({ page }) => {
  const answer = await page.goto('/stories/no-such-story')
  expect(answer?.status()).toBe(404)
})
