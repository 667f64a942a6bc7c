import { expect, test } from '@playwright/test'

const truces = '/stories/kerry-geneva-syria-truce/truces'

test('the editor sees whose truce in Latakia ends when, and what is only computed', async ({ page }) => {
  await page.goto(truces)
  const timeline = page.getByRole('region', { name: 'Truces in time' })
  const latakia = timeline
    .locator('tbody')
    .filter({ hasText: /Latakia/ })
    .first()
  await expect(latakia.getByRole('link', { name: /^Reasons/ }).first()).toBeVisible()
  await expect(latakia.locator('tr').filter({ hasText: 'extended by 48 hours' }).first()).toContainText('NYT')
  await expect(latakia.locator('tr').filter({ hasText: 'until Tue 3 May, 01:00' }).first()).toBeVisible()
  await expect(timeline.locator('strong').filter({ hasText: '(computed)' }).first()).toBeVisible()
})

test('each lane says in words what it draws', async ({ page }) => {
  await page.goto(truces)
  const lanes = page
    .getByRole('region', { name: 'Truces in time' })
    .locator('tbody tr:has(svg[role=img])')
    .filter({ has: page.locator('td') })
  for (const lane of await lanes.all()) {
    const label = await lane.locator('td svg[role=img] > title').first().textContent()
    await expect(lane.locator('strong')).toHaveText(label!.split('; article of')[0]!)
  }
})

test('what was in force on a day is a link', async ({ page }) => {
  await page.goto(truces)
  const section = page.getByRole('region', { name: /In force on/ }).first()
  await expect(section.getByRole('heading')).toContainText('Mon 2 May 2016')
  await section.getByRole('navigation', { name: 'Day' }).getByRole('link', { name: /3 May/ }).click()
  await expect(page).toHaveURL(/on=2016-05-03/)
  await expect(section.getByRole('heading')).toContainText('Tue 3 May 2016')
  await page.goto(`${truces}?on=nonsense`)
  await expect(section.getByRole('heading')).toContainText('Mon 2 May 2016')
})

test('area by outlet, in the outlets’ own words', async ({ page }) => {
  await page.goto(truces)
  const table = page.locator('section[aria-labelledby=side-by-side] table')
  await expect(table.locator('tr').filter({ hasText: 'Latakia' }).first()).toContainText('“')
})
