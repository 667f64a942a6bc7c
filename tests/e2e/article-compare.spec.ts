import { expect, type Page, test } from '@playwright/test'
import { expectSoundPage } from '../support/sound-page'

/** From an article, beside another of its story. */
async function openPair(page: Page) {
  await page.goto('/stories/kerry-geneva-syria-truce/articles')
  const href = await page.locator('main a[href^="/articles/nyt-"]').first().getAttribute('href')
  await page.goto(href!.replace(/#.*/, ''))
  await page.getByRole('link', { name: 'Beside another article of the story' }).click()
  await page.getByRole('navigation', { name: 'Right' }).getByRole('link', { name: 'Anadolu Agency' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Anadolu Agency' })).toBeVisible()
}

test('what is pointed at in one article is marked in the other', async ({ page }) => {
  await openPair(page)
  const [left, right] = [page.locator('#pane-0'), page.locator('#pane-1')]
  const mark = left.locator('[data-tie]').filter({ hasText: 'There is only one side' })
  const tie = await mark.getAttribute('data-tie')
  await mark.scrollIntoViewIfNeeded()
  await mark.hover()
  await expect(right.locator(`[data-tie="${tie}"]`).first()).toHaveAttribute('data-active', '')
})

test('the two scroll in step', async ({ page, isMobile }) => {
  test.skip(isMobile, 'on a phone one stands under the other')
  await openPair(page)
  const [left, right] = [page.locator('#pane-0'), page.locator('#pane-1')]
  await page.waitForLoadState('networkidle')
  const mark = left.locator('[data-tie]').filter({ hasText: 'There is only one side' })
  await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await expect(right.locator('[data-tie]').filter({ hasText: 'There is only one that is flying' })).toBeInViewport()
})

test('articles that are not of one story say what to do next', async ({ page }) => {
  for (const where of ['/compare', '/compare?a=nobody&b=nothing']) {
    const response = await page.goto(where)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('link', { name: 'its story' })).toBeVisible()
  }
})

test('side by side has no accessibility violation, and nothing is cut off', async ({ page }) => {
  await openPair(page)
  await expectSoundPage(page)
})
