import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * What every page keeps: no accessibility violation on light or dark paper, and nothing that scrolls sideways. Dark paper changes colours
 * only, so that the rules of contrast are all that is asked again. `part` is a selector: the violations of that part alone.
 */
export async function expectSoundPage(page: Page, part?: string) {
  const axe = () => (part ? new AxeBuilder({ page }).include(part) : new AxeBuilder({ page }))
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  expect(await violationsOf(axe()), 'on light paper').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await violationsOf(axe().withRules(['color-contrast', 'link-in-text-block'])), 'on dark paper').toEqual([])
  const cut = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(cut, 'pixels that scroll sideways').toBeLessThanOrEqual(0)
}

async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
}
