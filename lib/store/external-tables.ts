/** FTS5 tables, and the tables that SQLite keeps for each. Prisma is told to leave them alone. */
export const fullTextTables = ['ArticleWords', 'ClaimWords'] as const

const shadows = ['', '_config', '_data', '_docsize', '_idx']

export const externalTables = fullTextTables.flatMap((table) => shadows.map((shadow) => `${table}${shadow}`))
