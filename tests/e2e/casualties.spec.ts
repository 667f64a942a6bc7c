import { expect, test } from '@playwright/test'

const casualties = '/stories/kerry-geneva-syria-truce/casualties'

test('the fact-checker opens the Aleppo figures and reads why 200 and 250 are no contradiction', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /Kerry/ }).click()
  await page.getByRole('navigation', { name: 'Story' }).getByRole('link', { name: 'Casualties' }).click()
  await expect(page).toHaveURL(casualties)
  const aleppo = page.getByRole('region', { name: /Killed in Aleppo/i }).first()
  await expect(aleppo).toContainText('can be true')
  await expect(
    aleppo.locator('tr').filter({ hasText: 'The New York Times' }).filter({ hasText: 'more than' }).first(),
  ).toContainText('more than 200')
  await expect(
    aleppo.locator('tr').filter({ hasText: 'Expatica' }).filter({ hasText: 'more than 250' }).first(),
  ).toBeVisible()
  await expect(aleppo).not.toContainText('contradicts')
  await expect(aleppo.getByText('differs').first()).toBeVisible()
  await aleppo
    .getByRole('link', { name: /^Reasons/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/findings\//)
})

test('everything that the chart shows is in words beside it', async ({ page }) => {
  await page.goto(casualties)
  const aleppo = page.getByRole('region', { name: /Killed in Aleppo/i }).first()
  const row = aleppo.locator('tr').filter({ hasText: 'at least 253' }).first()
  await expect(row.getByRole('img', { name: '253 or more' })).toBeVisible()
  await expect(row).toContainText('253 or more')
  await expect(row).toContainText('22 Apr')
  await expect(row.locator('a.quote')).toHaveAttribute('href', /^\/articles\/expatica-/)
})

test('the table of all figures is filtered by links that have an address', async ({ page }) => {
  await page.goto(casualties)
  const section = page.getByRole('region', { name: 'All figures', exact: true })
  const rows = section.locator('tbody tr')
  const all = await rows.count()
  await section
    .getByRole('navigation', { name: 'Place' })
    .getByRole('link', { name: /^Aleppo/ })
    .first()
    .click()
  await expect(page).toHaveURL(/place=Aleppo/)
  await expect.poll(() => rows.count()).toBeLessThan(all)
  for (const row of await rows.all()) await expect(row).toContainText('Aleppo')

  await page.goto(`${casualties}?place=Nowhere`)
  await expect(page.getByText('No figure passes all these filters')).toBeVisible()
  await page.getByRole('link', { name: 'Take all filters away' }).click()
  await expect(rows).toHaveCount(all)
})

test('the range that leaves every figure right closes the picture, and pointing at a figure sets the others back', async ({
  page,
}) => {
  await page.goto(casualties)
  const aleppo = page.getByRole('region', { name: /Killed in Aleppo since/i }).first()
  const closing = aleppo.locator('tfoot tr')
  await expect(closing).toContainText('All can be true if')
  await expect(closing).toContainText('253 or more civilians')
  const rows = aleppo.locator('.ranges tbody tr')
  await rows.nth(0).hover()
  await expect(rows.nth(2).locator('.track').first()).toHaveCSS('opacity', '0.3')
  await expect(rows.nth(0).locator('.track').first()).toHaveCSS('opacity', '1')
})
