/**
 * Words of page furniture: what a saved news page carries beside its article. Origin: the boilerplate classes of
 * CleanEval and jusText, filled with the wording of English-language news sites. Compared in lower case, without the
 * punctuation at either end.
 */

/** Lines that are nothing but this. */
export const furnitureLines = new Set([
  'abstract',
  'advertisement',
  'advertising',
  'article continues below',
  'back to top',
  'breaking news',
  'comments',
  'continue reading',
  'correction appended',
  'developing',
  'editor’s picks',
  'editors choice',
  "editor's choice",
  'editor’s choice',
  "editors' choice",
  'full text',
  'image',
  'latest news',
  'load more',
  'more on this story',
  'more stories',
  'most popular',
  'most read',
  'most viewed',
  'photo',
  'photos',
  'print',
  'print edition',
  'print edition | subscribe',
  'promoted links',
  'promoted stories',
  'read more',
  'recommended',
  'recommended for you',
  'related',
  'related articles',
  'related content',
  'related news',
  'related stories',
  'related topics',
  'share',
  'share this',
  'share this article',
  'show comments',
  'sponsored',
  'sponsored content',
  'story continues below',
  'subscribe',
  'subscribe now',
  'top stories',
  'trending',
  'trending now',
  'video',
  'view comments',
  'you may also like',
  'you might also like',
])

/** Lines that begin with this speak of themselves, however long they are. */
export const selfReferences = [
  'a version of this article appear',
  'a version of this story appear',
  'this article appeared in the print',
  'this article first appeared',
  'this article was originally published',
  'this story was originally published',
]

/** Short lines that begin with this. */
export const furnitureStarts = [
  'additional reporting ',
  'all rights reserved',
  'also in ',
  'click here',
  'compiled by',
  'copyright ',
  '© ',
  '(c) ',
  'download our app',
  'download the app',
  'editing by',
  'follow us on',
  'for more on this',
  'for more news',
  'get our newsletter',
  'join the conversation',
  'news credited by',
  'photo by',
  'photograph by',
  'read also',
  'read more:',
  'read next',
  'reporting by',
  'see also',
  'sign up for',
  'sign up to',
  'story continues',
  'subscribe to',
  'with reporting by',
  'writing by',
]

/** Short lines that hold this. */
export const furnitureParts = [
  'directly to your inbox',
  'to your inbox every',
  'delivered to your inbox',
  'all rights reserved',
  'print edition | subscribe',
  'material may not be published, broadcast, rewritten',
]

/** Lines that end with this credit those who helped. */
export const creditEnds = [
  'contributed to this report',
  'contributed to this article',
  'contributed to this story',
  'contributed reporting',
]

/** Page buttons glued to the first words of a caption; only these words are furniture. */
export const captionButtons = ['hide caption', 'toggle caption', 'enlarge this image', 'image caption', 'media caption']

/** A head of this kind near the end of a page opens the page's own links: nothing after it is the article's. */
export const tailHeads = new Set([
  'promoted links',
  'promoted stories',
  'related articles',
  'related stories',
  'related content',
  'related news',
  'most popular',
  'most read',
  'recommended for you',
  'you may also like',
  'you might also like',
  'editors choice',
  'trending now',
  'more stories',
  'top stories',
])

/** Last word of a line that names the site: "X news". */
export const siteNouns = new Set('news online daily today tv'.split(' '))

/** First words that make such a line a section of the site rather than its name. */
export const sectionWords = new Set(
  'world national breaking latest business local top us uk eu politics sports sport home international more other'.split(
    ' ',
  ),
)
