import { expect, test } from '@playwright/test'
import { expectSoundPage } from '../support/sound-page'

test('the box on every page finds words in articles and claims, and marks them', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Search articles and claims' }).fill('hospital')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=hospital/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('“hospital”')
  const marks = page.locator('main mark')
  expect(await marks.count()).toBeGreaterThan(2)
  for (const words of await marks.allTextContents()) expect(words.toLowerCase()).toContain('hospital')
  await expect(page.getByRole('listitem').filter({ hasText: 'Casualty figure' }).first()).toBeVisible()
  await page.locator('main a[href*="#"]').first().click()
  await expect(page.locator(':target')).toContainText(/hospital/i)
})

test('results come in pages, each with an address', async ({ page }) => {
  await page.goto('/search?q=aleppo')
  await page.getByRole('link', { name: 'Next →' }).click()
  await expect(page).toHaveURL(/page=2/)
  await expect(page.getByText(/Page 2 of/)).toBeVisible()
  await page.goto('/search?q=aleppo&page=900')
  await expect(page.getByText(/Page 1 of/)).toBeVisible()
})

for (const [what, query] of [
  ['words that nobody wrote', 'zebra crossing'],
  ['operators of the index', '") OR 1=1 NEAR( *'],
  ['marks alone', '"""***'],
] as const)
  test(`nothing found says what to do next: ${what}`, async ({ page }) => {
    const response = await page.goto(`/search?q=${encodeURIComponent(query)}`)
    expect(response?.status()).toBe(200)
    await expect(page.getByText(/Nothing has the words/)).toBeVisible()
  })

test('an empty search asks for words', async ({ page }) => {
  await page.goto('/search')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search articles and claims')
  await expect(page.getByRole('searchbox', { name: 'Words to find' })).toBeVisible()
})

for (const where of ['/search', '/search?q=aleppo', '/search?q=zebra'])
  test(`${where} has no accessibility violation, and nothing is cut off`, async ({ page }) => {
    await page.goto(where)
    await expectSoundPage(page)
  })
