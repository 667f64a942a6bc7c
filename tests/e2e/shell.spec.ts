import { expect, test } from '@playwright/test'
import { expectSoundPage } from '../support/sound-page'

const story = '/stories/kerry-geneva-syria-truce'
const pages = [
  '/',
  story,
  `${story}?show=all&rows=all`,
  `${story}/casualties`,
  `${story}/truces`,
  `${story}/articles`,
  '/nowhere',
]

for (const where of pages)
  test(`${where} is accessible, does not scroll sideways, and logs no error`, async ({ page }) => {
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(where)
    await page.waitForLoadState('networkidle')
    await expectSoundPage(page)
    expect(errors.filter((error) => !error.includes('404'))).toEqual([])
  })

test('an unknown story and an unknown address say what to do next', async ({ page }) => {
  for (const where of ['/stories/no-such-story', '/stories/no-such-story/truces', '/nowhere']) {
    const response = await page.goto(where)
    expect(response?.status(), where).toBe(404)
    await expect(page.getByRole('main').getByRole('link', { name: 'the stories' })).toBeVisible()
  }
})

test('the paper is turned over, and stays so at the next page without a flash', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  await page.getByRole('button', { name: 'Switch between light and dark' }).click()
  const dark = await paper()
  expect(dark).not.toBe(light)
  const response = await page.goto(story)
  expect(await response?.text()).toContain('data-theme="dark"')
  expect(await paper()).toBe(dark)
})

test('keys: / goes to the search, ? opens the help, Escape closes it', async ({ page }) => {
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('?')
  await expect(page.getByRole('searchbox')).toHaveValue('?')
  await page.getByRole('searchbox').blur()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys and signs' })
  await expect(help).toBeVisible()
  await expect(help).toContainText('contradicts')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
})

test('the keyboard reaches the content first by the skip link', async ({ page }) => {
  await page.goto(story)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})
