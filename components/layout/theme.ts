/** The cookie that keeps a reader's choice of paper; without it the system's setting holds. */
export const themeCookie = 'theme'
export type Theme = 'light' | 'dark'
export const parseTheme = (value: string | undefined): Theme | undefined =>
  value === 'light' || value === 'dark' ? value : undefined
