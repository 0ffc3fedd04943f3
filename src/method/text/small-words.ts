/** English words that say how a sentence hangs together and not what it is about. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet if than that this these those there here it its is am are was were be been being ' +
    'do does did done have has had having will would shall should can could may might must to of in on at by for with ' +
    'about into from up down out over under again then once as until while because since not no only own same just very ' +
    'too also even still ever never i me my mine we us our ours you your yours he him his she her hers they them their ' +
    "theirs who whom whose which what when where why how all any both each few more most other some such one don't " +
    "doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't"
  ).split(' '),
)

/** Chinese characters of the same sort. */
export const SMALL_CHARACTERS: ReadonlySet<string> = new Set(
  '的了着过是在有和与跟及或也都就才又还再很更最太把被给对向从到于以之其这那个些们我你他她它不没吗呢吧啊呀嘛',
)
