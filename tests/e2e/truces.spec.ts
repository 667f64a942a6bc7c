import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const truces = '/stories/kerry-geneva-syria-truce/truces'

test('the editor sees whose truce in Latakia ends when, and what is only computed', async ({ page }) => {
  await page.goto(truces)
  const timeline = page.getByRole('region', { name: 'Truces in time' })
  const latakia = timeline
    .locator('tbody')
    .filter({ hasText: /Latakia/ })
    .first()
  await expect(latakia.getByRole('link', { name: 'Latakia: was the truce extended?' })).toBeVisible()
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
  const table = page.getByRole('region', { name: 'Area by outlet, in the outlets’ own words' })
  await expect(table.locator('tr').filter({ hasText: 'Latakia' }).first()).toContainText('“')
  for (const link of await table.locator('td a.quote').all())
    expect(await link.getAttribute('href')).toMatch(/^\/articles\/[\w-]+#[\w.-]+$/)
})

test('the first screen answers for each area, the worst first', async ({ page }) => {
  await page.goto(truces)
  const answers = page.getByRole('region', { name: /Does the truce hold/ }).getByRole('listitem')
  await expect(answers.first()).toContainText('Latakia')
  await expect(answers.first()).toContainText('cannot both be right')
  await expect(answers.first().getByRole('link', { name: /^Reasons/ })).toBeInViewport()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('a lane unfolds to the sentence, the rule and each field’s basis', async ({ page }) => {
    await page.goto(truces)
    const lane = page.locator('#eastern-ghouta-truce tr').filter({ hasText: 'Expatica' })
    await lane.getByText(/how (?:it|each) was read/).click()
    const read = lane.locator('details > div').filter({ hasText: 'until 1:00 am Wednesday' }).first()
    await expect(read).toBeVisible()
    await expect(read.getByRole('listitem').filter({ hasText: 'Stated end: Wed 4 May 2016, 01:00' })).toContainText(
      '1:00 am Wednesday',
    )
    await expect(read.getByRole('listitem').filter({ hasText: /^Rule: truce\./ })).toBeVisible()
    await expect(read.getByRole('link').first()).toHaveAttribute('href', /^\/articles\/.+#.+\.t\./)
  })
})

test('ends that lie apart are tied by a band that runs through the area’s lanes', async ({ page }) => {
  await page.goto(truces)
  const lanes = page.locator('#latakia-truce td[data-relation=contradicts]')
  expect(await lanes.count()).toBeGreaterThan(1)
  const gaps = await lanes.evaluateAll((cells) =>
    cells.map((cell) => cell.getAttribute('style')?.match(/--gap-from:\s*([\d.]+)%/)?.[1]),
  )
  expect(new Set(gaps).size).toBe(1)
  expect(Number(gaps[0])).toBeGreaterThan(0)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`the page has no accessibility violation on ${colorScheme} paper, all unfolded`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(truces)
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '')
    })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
  })

test('on a phone nothing scrolls sideways, and each lane keeps its picture and its words', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(truces)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(
    true,
  )
  const lane = page.locator('#latakia-truce tr').filter({ hasText: 'NYT' })
  await expect(lane.locator('svg[role=img]').first()).toBeVisible()
  await expect(lane.locator('a.quote').first()).toBeVisible()
})
