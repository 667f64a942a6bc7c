import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { articleIdOf } from '@/lib/claims/claim-id'
import { expectSoundPage } from '../support/sound-page'

const folder = join(import.meta.dirname, '../../seeds/stories/kerry-geneva-syria-truce')
const story = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as {
  articles: { slug: string; file: string }[]
}
const articles = story.articles.map(({ slug, file }) => {
  const text = readFileSync(join(folder, file), 'utf8')
  return { slug, text, address: `/articles/${articleIdOf(slug, createHash('sha256').update(text).digest('hex'))}` }
})
const addressOf = (slug: string) => articles.find((article) => article.slug === slug)!.address

const shownText = (page: Page) => page.locator('[data-article-text]').evaluate((element) => element.textContent)

for (const { slug, text, address } of articles) {
  test(`the text of ${slug} is shown as it is stored, to the letter`, async ({ page }) => {
    await page.goto(address)
    expect(await shownText(page)).toBe(text)
  })
}

test('every claim is marked over its own words, and its address is its place', async ({ page }) => {
  const { text, address } = articles[0]!
  await page.goto(address)
  const marks = await page
    .locator('[data-article-text] [data-claim]')
    .evaluateAll((elements) =>
      elements.map((element) => ({ claim: element.getAttribute('data-claim')!, text: element.textContent })),
    )
  const claims = new Set(marks.map(({ claim }) => claim))
  expect(claims.size).toBeGreaterThan(10)
  for (const claim of claims) {
    const span = /\.[qct]\.(\d+)-(\d+)/.exec(claim)
    if (!span) continue
    const words = marks.filter((mark) => mark.claim === claim).map((mark) => mark.text)
    expect(words.join('')).toBe(text.slice(Number(span[1]), Number(span[2])).replaceAll('\n', ''))
    await expect(page.locator(`[id="${claim}"]`)).toHaveCount(1)
  }
})

test('a claim’s address scrolls to its words, marks them and opens what was read from them', async ({ page }) => {
  const address = addressOf('expatica')
  await page.goto(address)
  const figure = page.locator('[data-article-text] [data-kind="casualty"]').last()
  const claim = (await figure.getAttribute('id'))!
  await expect(figure).not.toBeInViewport()
  await page.goto('/')
  await page.goto(`${address}#${claim}`)
  await expect(figure).toBeInViewport()
  await expect(figure).toBeFocused()
  expect(await figure.evaluate((element) => element.matches(':target'))).toBe(true)
  await expect(figure).toHaveCSS('text-decoration-thickness', '3px')
  const note = page.locator(`[id="note-${claim}"]`)
  await expect(note).toHaveAttribute('open', '')
  await expect(note).toContainText('Rule')
  await expect(note.getByRole('button', { name: 'Copy citation' })).toBeVisible()
})

test('without scripts a claim’s address marks its words all the same', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! })
  const page = await context.newPage()
  await page.goto(addressOf('expatica'))
  const claim = (await page.locator('[data-article-text] [data-kind="casualty"]').first().getAttribute('id'))!
  await page.goto(`${addressOf('expatica')}#${claim}`)
  await expect(page.locator(`[id="${claim}"]`)).toBeInViewport()
  await expect(page.locator(`[id="${claim}"]`)).toHaveCSS('text-decoration-thickness', '3px')
  await context.close()
})

test('opening what was read never moves the text beside it', async ({ page }) => {
  test.skip((page.viewportSize()?.width ?? 0) < 1024, 'on a phone the readings stand under their lines')
  await page.goto(addressOf('nyt'))
  const lines = page.locator('[data-article-text] > p')
  const places = () => lines.evaluateAll((elements) => elements.map((element) => (element as HTMLElement).offsetTop))
  const before = await places()
  await page.locator('summary').filter({ hasText: 'John Kerry' }).first().click()
  await expect(page.getByText('Show in the text').first()).toBeVisible()
  expect(await places()).toEqual(before)
})

test('one kind of claim can be marked alone, at an address of its own', async ({ page }) => {
  await page.goto(addressOf('nyt'))
  await page.getByRole('link', { name: /casualty figures/ }).click()
  await expect(page).toHaveURL(/show=casualty/)
  await expect(page.locator('[data-article-text] [data-kind="quotation"]')).toHaveCount(0)
  await expect(page.locator('[data-article-text] [data-kind="casualty"]').first()).toBeVisible()
  expect(await shownText(page)).toBe(articles[0]!.text)
})

test('the date that contradicts its article is shown as refused, with the reason', async ({ page }) => {
  await page.goto(addressOf('press-association'))
  const facts = page.getByRole('main').locator('header')
  await expect(facts).toContainText('Not its date')
  await expect(facts).toContainText('Sunday 18 February 2018” stands on the page, but the text says “later on Monday”')
})

test('an unknown article says what to do next', async ({ page }) => {
  const response = await page.goto('/articles/nobody-00000000')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('main').getByRole('link', { name: 'search' })).toBeVisible()
})

test('an article has no accessibility violation, and nothing is cut off', async ({ page }) => {
  await page.goto(addressOf('nyt'))
  await page.locator('summary').filter({ hasText: 'killed' }).first().click()
  await expectSoundPage(page)
})
