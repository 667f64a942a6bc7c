import type { Rule } from '../reading'
import { accordingTo } from './according-to'
import { announcementNoun } from './announcement-noun'
import { believed } from './believed'
import { calledOn } from './called-on'
import { colon } from './colon'
import { continued } from './continued'
import { dash } from './dash'
import { fragment } from './fragment'
import { headline } from './headline'
import { judged } from './judged'
import { judgedBy } from './judged-by'
import { minded } from './minded'
import { ownedNoun } from './owned-noun'
import { quotedAsSaying } from './quoted-as-saying'
import { saidAfter } from './said-after'
import { saidBefore } from './said-before'
import { shown } from './shown'

/** The rules in their running order. A quotation, and a cue verb's content, go to the first rule that claims them. */
export const rules: readonly Rule[] = [
  // Before all others: its "quoted" and "saying" would each look like a verb with a subject of its own.
  quotedAsSaying,
  // Before the verbs: "according to X, who said …".
  accordingTo,
  // Before said-before: the verb in "reported an announcement that" takes no clause itself.
  announcementNoun,
  // Before said-before and judged: in "voiced concern about" the noun is the cue.
  ownedNoun,
  // Before said-before: words directly in front of "X said" are X's, whatever stood earlier in the sentence.
  saidAfter,
  // Before said-before, which would ask for a clause.
  shown,
  saidBefore,
  // Behind said-before, which takes the marked words under these verbs.
  judged,
  calledOn,
  // They report no verb that an earlier rule has read.
  believed,
  judgedBy,
  minded,
  colon,
  headline,
  dash,
  // Last: they guess from the sentences around, where the sentence itself says nothing.
  continued,
  fragment,
]
