import type { WordLists } from '../fake-moves/lists.ts'

/** A request is a wish or a question by nature: of what a lexicon asks about a text, only denial matters here. */
const ASKED = { unreal: '', unsure: '', undone: '', baseless: '' }

/**
 * What says that a request is not about a thing. "There is no clear scope" is about scope; "this is not about scope" and
 * "skip the scope" are not.
 */
export const TOPIC_SCOPE: WordLists = {
  ...ASKED,
  negator: `not about|isn't about|nothing to do with|no need to|no need for|needn't|don't need|doesn't need|skip|skipping
    |leave aside|leaving aside|apart from|never mind|ignore|forget about|forget the|不需要|不用|无需|不必|先不|先放一放|不管|别管|不提|不聊|不谈|除了|不是关于
    |不讨论|跳过`,
  no_negator: '不用说|不需要多久',
  scope_end: 'but|and then|so|yet|rather|但|但是|而是|只是|所以',
  baseless: '无关|没有关系|不相关',
}

/** What denies a complaint: "the client is not difficult". */
export const COMPLAINT_SCOPE: WordLists = {
  ...ASKED,
  negator: `not|no|never|neither|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|without|nothing|hardly|no longer|far from
    |nobody|没有|没|不|不是|并非|并不|毫无|不再|从不|不算|谈不上`,
  no_negator:
    'not only|not just|not sure|no idea|nobody knows|no one knows|不断|不停|不仅|不只|不知道|不清楚|动不动|不得不|不错',
  scope_end: 'but|and|so|yet|because|since|while|但|但是|而是|却|就|所以|反而',
}
