import { expect, type Page, test } from '@playwright/test'
import { expectSoundPage } from '../support/sound-page'

const story = '/stories/kerry-geneva-syria-truce'

/** Opens, from the story's page, the reasons of the finding whose sentence holds these words. */
async function openFinding(page: Page, words: RegExp) {
  await page.goto(`${story}?show=all`)
  const reasons = page.getByRole('link', { name: words }).first()
  const href = (await reasons.getAttribute('href'))!
  await page.goto(href)
  return href
}

const nytAgainstExpatica = /^Reasons: .*New York Times.*200.*Expatica.*250/

test('the fact-checker reads why 200 and 250 are no contradiction', async ({ page }) => {
  await openFinding(page, nytAgainstExpatica)
  const head = page.locator('main > header')
  await expect(head).toContainText('differs')
  await expect(head).toContainText(/both be true|can both/)
  const table = page.getByRole('region', { name: 'The comparison, dimension by dimension' }).getByRole('table')
  for (const dimension of ['Outcome', 'Place', 'Period', 'Victims', 'Number'])
    await expect(table.getByRole('rowheader', { name: dimension })).toBeVisible()
  await expect(table).toContainText('“more than 200”')
  await table.getByRole('link', { name: '“more than 200”' }).first().click()
  await expect(page.locator(':target')).toContainText('more than 200')
})

test('the words stand in their sentences, and the whole is copied with its citations', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const href = await openFinding(page, nytAgainstExpatica)
  await expect(page.getByRole('heading', { name: 'In their own words' })).toBeVisible()
  await expect(page.locator('blockquote').first()).toContainText('people')
  await page.getByRole('button', { name: 'Copy citation' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('The New York Times')
  expect(copied).toMatch(/characters \d+–\d+/)
  expect(copied.endsWith(href)).toBe(true)
})

test('other findings of the topic are listed', async ({ page }) => {
  await openFinding(page, nytAgainstExpatica)
  const others = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Also on this' }) })
  expect(await others.getByRole('listitem').count()).toBeGreaterThan(3)
})

test('an unknown finding says what to do next', async ({ page }) => {
  const response = await page.goto('/findings/no-such-finding')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('main').getByRole('link', { name: 'all stories' })).toBeVisible()
})

test('a finding has no accessibility violation, and nothing is cut off', async ({ page }) => {
  await openFinding(page, nytAgainstExpatica)
  await expectSoundPage(page)
})
