import { expect, test } from '@playwright/test'
import { expectSoundPage } from '../support/sound-page'

const truces = '/stories/kerry-geneva-syria-truce/truces'

test('each mark of the map leads to what is said of its area', async ({ page }) => {
  await page.goto(truces)
  const map = page.getByRole('region', { name: 'Does the truce hold, area by area' })
  const latakia = map.locator('svg a').filter({ hasText: 'Latakia' })
  await expect(latakia).toHaveAccessibleName('Latakia: contradicts')
  await expect(latakia).toContainText('✕')
  await latakia.click()
  await expect(page).toHaveURL(/#latakia-truce$/)
  await expect(page.locator('#latakia-truce')).toBeInViewport()
})

test('every link of the map has its target on the page, and its area in the list', async ({ page }) => {
  await page.goto(truces)
  const map = page.getByRole('region', { name: 'Does the truce hold, area by area' })
  const marks = map.locator('svg a')
  expect(await marks.count()).toBeGreaterThanOrEqual(5)
  for (const mark of await marks.all()) {
    const href = (await mark.getAttribute('href'))!
    await expect(page.locator(`[id="${href.slice(1)}"]`)).toHaveCount(1)
    const [area, verdict] = (await mark.getAttribute('aria-label'))!.split(': ')
    const answer = map.getByRole('listitem').filter({ has: page.getByRole('link', { name: area!, exact: true }) })
    await expect(answer).toHaveCount(1)
    if (/contradicts|differs|consistent/.test(verdict!)) await expect(answer).toContainText(verdict!)
  }
})

test('the keyboard reaches the marks, one after the other', async ({ page }) => {
  await page.goto(truces)
  const marks = page.getByRole('region', { name: 'Does the truce hold, area by area' }).locator('svg a')
  await marks.first().focus()
  await expect(marks.first()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(marks.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${await marks.nth(1).getAttribute('href')}$`))
})

test('the map lies in its column, its labels are letters of one size, and none touches another', async ({ page }) => {
  await page.goto(truces)
  const map = page.getByRole('region', { name: 'Does the truce hold, area by area' }).locator('figure > svg')
  const frame = (await map.boundingBox())!
  const boxes = []
  for (const label of await map.locator('a text').all()) {
    await expect(label).toHaveCSS('font-size', '13px')
    boxes.push((await label.boundingBox())!)
  }
  for (const [index, box] of boxes.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(frame.x)
    expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width)
    for (const other of boxes.slice(index + 1))
      expect(
        box.x < other.x + other.width &&
          other.x < box.x + box.width &&
          box.y < other.y + other.height &&
          other.y < box.y + box.height,
      ).toBe(false)
  }
})

test('the map has no accessibility violation, and nothing is cut off', async ({ page }) => {
  await page.goto(truces)
  await expectSoundPage(page, 'section[aria-labelledby=map]')
})

test('the map asks nobody: no request leaves for another host', async ({ page }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') foreign.push(request.url())
  })
  await page.goto(truces)
  await page.waitForLoadState('networkidle')
  expect(foreign).toEqual([])
})

test('from a day’s answer to the words it rests on', async ({ page }) => {
  await page.goto(`${truces}?on=2016-05-03`)
  const section = page.getByRole('region', { name: /In force on/ }).first()
  await section
    .getByRole('link', { name: /in force/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/articles\/.+#/)
  const claim = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`)
  await expect(claim.first()).toBeVisible()
})
