import { expect, test } from '@playwright/test'
import { expectSoundPage } from '../support/sound-page'

const quotations = '/stories/kerry-geneva-syria-truce/quotations'

test('the researcher filters al-Jubeir’s quotations and copies the address', async ({ page, context, isMobile }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(quotations)
  if (isMobile) await page.getByLabel('Show the filters').check()
  const speaker = page.getByRole('navigation', { name: 'Speaker' }).getByRole('link', { name: /^Adel al-Jubeir/ })
  const count = Number(/\d+$/.exec((await speaker.textContent()) ?? '')?.[0])
  expect(count).toBeGreaterThan(8)
  await speaker.click()
  await expect(page).toHaveURL(/speaker=Adel\+al-Jubeir/)
  await expect(page.getByRole('status')).toContainText(`${count} quotations of Adel al-Jubeir`)
  const headings = page.getByRole('region', { name: 'Quotations' }).getByRole('heading', { level: 3 })
  for (const heading of await headings.allTextContents()) expect(heading).toContain('Adel al-Jubeir')

  await page.getByRole('button', { name: 'Copy the address of this view' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(page.url())
  await page.goto(copied)
  await expect(page.getByRole('status')).toContainText(`${count} quotations of Adel al-Jubeir`)
})

test('versions stand under each other, the fullest first, with the differing words marked', async ({ page }) => {
  await page.goto(`${quotations}?words=flying`)
  const group = page.getByRole('article').filter({ hasText: 'flying' })
  await expect(group).toHaveCount(1)
  await expect(group.getByRole('listitem')).toHaveCount(3)
  await expect(group).toContainText('Anadolu Agency drops “side”')
  const anadolu = group.getByRole('listitem').filter({ hasText: 'Anadolu' })
  await expect(anadolu.locator('abbr').first()).toHaveText('[…]')
  await expect(group.locator('mark[title]').first()).toHaveCSS('text-decoration-line', 'underline')
})

test('a quotation is copied with its citation and the address of its words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${quotations}?words=closer&outlet=straits-times&type=direct`)
  await page.getByRole('button', { name: 'Copy with citation' }).first().click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain("“We're getting closer to a place of understanding")
  expect(copied).toContain('(John Kerry)')
  expect(copied).toContain('“Kerry sees hope of extending Syrian truce to Aleppo”, The Straits Times')
  expect(copied).toContain('characters 1440–1545')
  expect(copied).toMatch(/http:\/\/\S+\/articles\/straits-times-\w+#straits-times-\S+$/)
  await page.goto(/http\S+$/.exec(copied)![0])
  await expect(page.locator(':target')).toContainText('We’re getting closer'.replace('’', "'"))
})

test('facets count what the other filters leave, and filters work without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: baseURL!,
    viewport: { width: 1280, height: 900 },
  })
  const page = await context.newPage()
  await page.goto(`${quotations}?type=direct`)
  const outlet = page.getByRole('navigation', { name: 'Outlet' }).getByRole('link', { name: /Anadolu/ })
  const count = Number(/\d+$/.exec((await outlet.textContent()) ?? '')?.[0])
  await outlet.click()
  await expect(page.getByRole('status')).toContainText(new RegExp(`^${count} quotation`))
  await page.getByRole('searchbox', { name: 'Words in the quotations' }).fill('moscow')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page).toHaveURL(/outlet=anadolu&type=direct&words=moscow|words=moscow/)
  await expect(page.getByRole('status')).toContainText('with “moscow”')
  await context.close()
})

test('the editor sees who chose a judging word, and an alias finds the speaker', async ({ page, isMobile }) => {
  await page.goto(`${quotations}?speaker=mr.+jubeir`)
  await expect(page.getByRole('status')).toContainText('of Adel al-Jubeir')
  if (isMobile) await page.getByLabel('Show the filters').check()
  const cue = page.getByRole('navigation', { name: 'How it is introduced' }).getByRole('link', { name: /^judging/ })
  const count = /\d+$/.exec((await cue.textContent()) ?? '')?.[0]
  await cue.click()
  await expect(page).toHaveURL(/cue=judgment&speaker=Adel\+al-Jubeir/)
  await expect(page.getByRole('status')).toContainText(`${count} quotations`)
})

test('topic and occasion are facets, and the office stands beside a speaker', async ({ page, isMobile }) => {
  await page.goto(quotations)
  if (isMobile) await page.getByLabel('Show the filters').check()
  await expect(page.getByRole('navigation', { name: 'Speaker' })).toContainText('US Secretary of State')
  const topic = page.getByRole('navigation', { name: 'Topic' }).getByRole('link', { name: /^Truce in Aleppo/ })
  const count = /\d+$/.exec((await topic.textContent()) ?? '')?.[0]
  await topic.click()
  await expect(page).toHaveURL(/topic=aleppo-truce/)
  await expect(page.getByRole('status')).toContainText(`${count} quotations, on “Truce in Aleppo”`)
  await page.goto(`${quotations}?occasion=statement`)
  const region = page.getByRole('region', { name: 'Quotations' })
  await expect(region.getByRole('article').filter({ hasText: 'in a statement on Monday' })).toHaveCount(1)
})

test('a group says how much of the words each outlet carries, and which article lacks them', async ({ page }) => {
  await page.goto(`${quotations}?words=outrage`)
  const group = page.getByRole('article').filter({ hasText: 'What is happening in Aleppo' })
  await expect(group.getByRole('listitem').filter({ hasText: 'Anadolu' })).toContainText('In full')
  await expect(group.getByRole('listitem').filter({ hasText: 'Press Association' })).toContainText('A fragment')
  await expect(group).toContainText('Not in this article: Expatica.')
})

test('words are marked where they stand, best match first; other orders have an address', async ({ page }) => {
  await page.goto(`${quotations}?words=truce`)
  const region = page.getByRole('region', { name: 'Quotations' })
  const orders = page.getByRole('navigation', { name: 'Order' })
  await expect(orders.getByRole('link', { name: 'best match first' })).toHaveAttribute('aria-current', 'true')
  for (const words of await region.locator('mark:not([title])').allTextContents())
    expect(words.toLowerCase()).toContain('truce')
  await orders.getByRole('link', { name: 'longest first' }).click()
  await expect(page).toHaveURL(/sort=length/)
  await page.goto(`${quotations}?sort=coverage`)
  await expect(region.getByRole('article').first()).toContainText('4 outlets, word by word')
})

test('the help lists the keys', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keys')
  await page.goto(quotations)
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys and signs' })).toContainText('Next and previous')
})

test('an empty filter says what to do next', async ({ page }) => {
  await page.goto(`${quotations}?words=zebra`)
  await expect(page.getByText('No quotation passes these filters.')).toBeVisible()
  await page.getByRole('link', { name: 'see all quotations' }).click()
  await expect(page).toHaveURL(new RegExp(`${quotations}$`))
})

test('j and k go from utterance to utterance, / goes to the words', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keys')
  await page.goto(quotations)
  await page.waitForLoadState('networkidle')
  const groups = page.locator('[data-step]')
  await page.keyboard.press('j')
  await expect(groups.nth(0)).toBeFocused()
  await page.keyboard.press('j')
  await expect(groups.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(groups.nth(0)).toBeFocused()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Words in the quotations' })).toBeFocused()
  await page.keyboard.type('jk')
  await expect(page.getByRole('searchbox', { name: 'Words in the quotations' })).toHaveValue('jk')
})

test('an utterance’s page lays the versions out word by word and shows them in their places', async ({ page }) => {
  await page.goto(`${quotations}?words=flying`)
  await page.getByRole('link', { name: '3 outlets, word by word' }).click()
  const table = page.getByRole('region', { name: 'The versions word by word' }).getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(4)
  const anadolu = table.getByRole('row').filter({ hasText: 'Anadolu' })
  await expect(anadolu).toContainText('[…]')
  await expect(page.getByRole('main')).toContainText('Not in this article')
  await expect(page.getByRole('heading', { name: 'In their places' })).toBeVisible()
})

test('an utterance that is gone leads back to all quotations', async ({ page }) => {
  const response = await page.goto(`${quotations}/quote-nobody`)
  expect(response?.status()).toBe(404)
  await page.getByRole('link', { name: 'all quotations' }).click()
  await expect(page).toHaveURL(new RegExp(`${quotations}$`))
})

test(`an utterance’s page has no accessibility violation, and nothing is cut off`, async ({ page }) => {
  await page.goto(`${quotations}?words=flying`)
  await page.getByRole('link', { name: '3 outlets, word by word' }).click()
  await expect(page.getByRole('heading', { name: 'In their places' })).toBeVisible()
  await expectSoundPage(page)
})

for (const where of [quotations, `${quotations}?speaker=Adel+al-Jubeir&words=flying`, `${quotations}?words=zebra`])
  test(`${where} has no accessibility violation, and nothing is cut off`, async ({ page }) => {
    await page.goto(where)
    await expectSoundPage(page)
  })
