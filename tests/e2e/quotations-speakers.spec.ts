import { expect, test } from '@playwright/test'
import { expectSoundPage } from '../support/sound-page'

test('from all speakers to what one of them said, and how each outlet names him', async ({ page }) => {
  await page.goto('/speakers')
  await page.getByRole('link', { name: 'Adel al-Jubeir', exact: true }).click()
  await expect(page).toHaveURL(/\/speakers\/adel-al-jubeir$/)
  const table = page.getByRole('region', { name: 'How each outlet names the speaker' }).getByRole('table')
  const nyt = table.getByRole('row').filter({ hasText: 'The New York Times' })
  await expect(nyt).toContainText('“Mr. Jubeir”')
  await expect(nyt).toContainText('by pronoun')
  await expect(nyt).toContainText('Foreign Minister Adel al-Jubeir of Saudi Arabia')
  const words = page.getByRole('region', { name: 'The words that the speaker was known from' }).getByRole('table')
  await expect(words.getByRole('row').filter({ hasText: '“he”' })).toContainText('by pronoun')
  await expect(page.getByRole('main')).toContainText('Saudi Foreign Minister. ')
  await expect(page.getByRole('article').filter({ hasText: 'flying' }).getByRole('listitem')).toHaveCount(3)
  await page.getByRole('link', { name: 'filter these' }).click()
  await expect(page).toHaveURL(/quotations\?speaker=Adel/)
})

test('an unknown speaker says what to do next', async ({ page }) => {
  const response = await page.goto('/speakers/nobody-at-all')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'all speakers' })).toBeVisible()
})

for (const where of ['/speakers', '/speakers/adel-al-jubeir'])
  test(`${where} has no accessibility violation, and nothing is cut off`, async ({ page }) => {
    await page.goto(where)
    await expectSoundPage(page)
  })
