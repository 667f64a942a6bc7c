import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { expectSoundPage } from '../support/sound-page'

const slug = 'kerry-geneva-syria-truce'
const story = `/stories/${slug}`
const casualties = `${story}/casualties`

/** Both projects write to one store: each rules on a figure of its own. */
const outletOf = { desktop: 'Press Association', phone: 'Anadolu Agency' } as const

const aleppo = (page: Page) => page.getByRole('region', { name: /^Killed in Aleppo since/i }).first()
const rowOf = (page: Page, outlet: string) =>
  aleppo(page).locator('.ranges tbody tr').filter({ hasText: outlet }).first()

/** Reads the story's articles once more from their files, as if a better extractor had come. */
function readAgain() {
  const folder = join('seeds/stories', slug)
  const files = readdirSync(folder).flatMap((name) => (name.endsWith('.txt') ? [join(folder, name)] : []))
  execFileSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/parallax.ts', 'import', '--story', slug, '--zone', 'Asia/Damascus', ...files],
    { env: { ...process.env, DATABASE_URL: `file:${join(process.env.E2E_FOLDER!, 'parallax.db')}` } },
  )
}

test('the whole task without scripts: from the verdict to the words, a flag, seen everywhere, kept, and undone', async ({
  browser,
  baseURL,
  viewport,
}, { project }) => {
  const outlet = outletOf[project.name as keyof typeof outletOf]
  const note = `The nine days are a guess, ${project.name}.`
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL!, viewport })
  const page = await context.newPage()

  await page.goto(casualties)
  await rowOf(page, outlet)
    .getByRole('link', { name: /how it was read/ })
    .click()
  const panel = aleppo(page).getByRole('region', { name: `How ${outlet}’s figure was read` })
  await expect(panel.locator('blockquote')).toContainText('250')
  await expect(panel).toContainText(/at least|more than 250 · stated/)
  await expect(panel).toContainText(/Rule\s*casualty\./)
  await expect(panel.getByText(/From the counter to the outlet: .+ → /)).toBeVisible()
  await expect(panel.getByRole('link', { name: 'In the article →' })).toHaveAttribute('href', /^\/articles\/.+#.+\.c\./)
  const finding = (await panel.getByRole('link', { name: 'reasons →' }).first().getAttribute('href'))!
  const article = (await panel.getByRole('link', { name: 'In the article →' }).getAttribute('href'))!

  await panel.locator('summary', { hasText: 'Flag or rule on this' }).click()
  await panel.getByRole('radio', { name: 'read wrongly' }).check()
  await panel.getByLabel('Why, and what you checked').fill(note)
  await panel.getByLabel(/Your name/).fill('Cy Example')
  await panel.getByRole('button', { name: 'Keep the ruling' }).click()

  const flags = aleppo(page).getByRole('list', { name: 'Rulings on this' })
  await expect(flags).toContainText(`${outlet}, more than 250`)
  await expect(flags).toContainText(`Cy Example, `)
  await expect(flags).toContainText('The verdict above still counts what was read wrongly.')
  readAgain()
  for (const where of [casualties, `${story}?show=all`, finding, article.split('#')[0]!]) {
    await page.goto(where)
    await expect(page.locator('main').getByTitle(`Cy Example: ${note}`).first(), where).toBeAttached()
  }
  await page.goto(finding)
  await expect(page.locator('main > header')).toContainText(`read wrongly: ${outlet}, more than 250`)

  await page.goto(casualties)
  const own = flags.getByRole('listitem').filter({ hasText: note })
  await own.getByRole('button', { name: 'Undo' }).click()
  await expect(page).toHaveURL(new RegExp(`${casualties}$`))
  await expect(aleppo(page).getByTitle(`Cy Example: ${note}`)).toHaveCount(0)
  await context.close()
})

test('a figure opens in place, keeps its address, is cited, and closes', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${casualties}?outcome=killed`)
  await rowOf(page, 'Expatica')
    .getByRole('link', { name: /how it was read/ })
    .click()
  await expect(page).toHaveURL(/outcome=killed&figure=expatica-.+#figure-expatica-/)
  const panel = page.getByRole('region', { name: 'How Expatica’s figure was read' })
  await panel.getByRole('button', { name: 'Copy citation' }).click()
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /Expatica \(AFP\), .* characters \d+–\d+\. http/,
  )
  await expectSoundPage(page)
  await page.getByRole('link', { name: 'close' }).click()
  await expect(panel).toHaveCount(0)
  await expect(page).toHaveURL(/outcome=killed(?!.*figure=)/)
})

test('one line for each answer, and each pair behind it', async ({ page }) => {
  await page.goto(casualties)
  const line = aleppo(page)
    .getByRole('listitem')
    .filter({ hasText: /perhaps one tally/ })
    .first()
  await expect(line).toContainText(/count people; .* count civilians/)
  await line.locator('summary', { hasText: 'Two by two' }).click()
  const pairs = line.getByRole('listitem').getByRole('link')
  expect(await pairs.count()).toBeGreaterThan(2)
  await pairs.first().click()
  await expect(page).toHaveURL(/\/findings\/.+differs\.victims/)
})
