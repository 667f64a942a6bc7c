import { expect, test } from '@playwright/test'

const story = '/stories/kerry-geneva-syria-truce'

test('the editor finds the Latakia contradiction from the stories in two clicks', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /Kerry/ }).click()
  const disagreements = page.getByRole('region', { name: 'What they disagree on' })
  const latakia = disagreements.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /Latakia/ }) })
  await expect(latakia.first()).toContainText('contradicts')
  await expect(latakia.first()).toContainText('48 hours')
  await latakia
    .first()
    .getByRole('link', { name: /^Reasons/ })
    .click()
  await expect(page).toHaveURL(/\/findings\//)
  await expect(page.getByRole('main')).toContainText('Latakia')
})

test('the worst finding stands first, in the first screen, with each outlet’s exact words', async ({ page }) => {
  await page.goto(story)
  const first = page.getByRole('region', { name: 'What they disagree on' }).locator('.finding').first()
  await expect(first.locator('.relation-word')).toBeInViewport()
  const words = first.locator('a.quote')
  expect(await words.count()).toBeGreaterThan(1)
  const [label, href] = [await words.first().textContent(), await words.first().getAttribute('href')]
  expect(href).toMatch(/^\/articles\/[^#]+#.+\.t\./)
  expect(label).toMatch(/^“.+”$/s)
})

test('findings that need no look are one click away and have an address', async ({ page }) => {
  await page.goto(story)
  const findings = page.locator('.finding')
  const before = await findings.count()
  await page.getByRole('link', { name: /show all/ }).click()
  await expect(page).toHaveURL(/show=all/)
  expect(await findings.count()).toBeGreaterThan(before)
  await page.getByRole('link', { name: /show only these/ }).click()
  await expect(findings).toHaveCount(before)
})

test('side by side: disagreements only unless asked, the other topics by name, columns by the address', async ({
  page,
}) => {
  await page.goto(story)
  const section = page.locator('section[aria-labelledby=side-by-side]')
  const table = section.locator('table')
  const rows = table.locator('tbody tr:not(.group-head)')
  const some = await rows.count()
  for (const row of await rows.all()) await expect(row.locator('.cell[data-relation]').first()).toBeAttached()
  await section.getByText(/more on which they do not disagree/).click()
  await section.getByRole('link', { name: 'Truce in Aleppo' }).click()
  await expect(page).toHaveURL(/rows=all#aleppo-truce$/)
  await expect(page.locator('#aleppo-truce')).toBeInViewport()
  expect(await rows.count()).toBeGreaterThan(some)
  await expect(table).toContainText('not in this article')
  await expect(table.locator('.group-head')).toHaveText([/Truces/, /Casualties/, /Quotations/])
  await page.getByRole('link', { name: 'disagreements only' }).click()
  await expect(rows).toHaveCount(some)

  await page.goto(`${story}?outlets=expatica,nyt`)
  await expect(table.locator('thead th')).toHaveText([/Topic/, /Expatica/, /New York Times/])
  await page.goto(`${story}?outlets=nobody`)
  await expect(table.locator('thead th')).toHaveCount(6)
})

test('every quoted cell leads to an article', async ({ page }) => {
  await page.goto(story)
  for (const link of await page.locator('td a.quote').all())
    expect(await link.getAttribute('href')).toMatch(/^\/articles\/[\w-]+#[\w.-]+$/)
})

test('the page is all there without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(story)
  await expect(page.locator('.finding').first()).toBeVisible()
  await page.getByRole('link', { name: 'disagreements only' }).click()
  await expect(page).toHaveURL(/rows=all/)
  await context.close()
})
