import { expect, test } from '@playwright/test'

const story = '/stories/kerry-geneva-syria-truce'

/** Both projects write to one store: each rules on a figure of its own. */
const outletOf = { desktop: 'expatica', phone: 'straits-times' } as const

test('a fact-checker flags a figure, sees it wherever the figure stands, and undoes it', async ({ page }, {
  project,
}) => {
  const outlet = outletOf[project.name as keyof typeof outletOf]
  const note = `Checked the tally, ${project.name}.`
  await page.goto(`${story}/articles`)
  await page.locator(`main a[href^="/articles/${outlet}-"]`).first().click()
  await page.locator('summary').filter({ hasText: 'killed' }).first().click()
  await page.getByRole('link', { name: 'Flag or rule on this' }).first().click()
  await page.getByRole('radio', { name: 'explained' }).check()
  await page.getByLabel('Why, and what you checked').fill(note)
  await page.getByLabel(/Your name/).fill('Ann Example')
  await page.getByRole('button', { name: 'Keep the ruling' }).click()

  await expect(page).not.toHaveURL(/rule=/)
  const ruling = page.getByText(note)
  await expect(ruling).toBeVisible()
  await expect(page.getByText(/⚑ explained/).first()).toBeVisible()
  await page.reload()
  await expect(page.getByText('Ann Example').first()).toBeAttached()

  const address = page.url()

  for (const where of [`${story}/casualties`, `${story}?show=all`]) {
    await page.goto(where)
    await expect(page.locator('main').getByTitle(`Ann Example: ${note}`).first(), where).toBeAttached()
  }
  await page.goto(address)
  await page.reload()
  await expect(page.getByLabel(/Your name/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/⚑ explained/)).toHaveCount(0)
})

test('a finding is ruled on without scripts, and its history is kept', async ({ browser, baseURL }, { project }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! })
  const page = await context.newPage()
  await page.goto(`${story}?show=all`)
  const links = page.locator('a[href^="/findings/"]')
  const hrefs = [...new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!)))]
  await page.goto(project.name === 'phone' ? hrefs[1]! : hrefs[0]!)
  await page.locator('summary', { hasText: 'Flag or rule on this' }).click()
  await page.getByRole('radio', { name: 'a real conflict' }).check()
  await page.getByLabel(/Your name/).fill('Bo Example')
  await page.getByRole('button', { name: 'Keep the ruling' }).click()
  await expect(page.getByText('⚑ a real conflict')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 earlier rulings')).toBeVisible()
  await page.getByText('2 earlier rulings').click()
  await expect(page.getByText('⚑ withdrawn')).toBeVisible()
  await context.close()
})
