import { clientScreens } from './client-screens.ts'
import { diagnoseScreens } from './diagnose-screens.ts'
import { corpusScreens } from './corpus-screens.ts'
import { frameScreens } from './frame-screens.ts'
import { importScreens } from './import-screens.ts'
import { portfolioScreens } from './portfolio-screens.ts'
import { runnerScreens } from './runner-screens.ts'
import type { Screen } from './screen.ts'
import { settingsScreens } from './settings-screens.ts'
import { todayScreens } from './today-screens.ts'
import { writingScreens } from './writing-screens.ts'

/** Every screen in every state worth a look; one file an area, one line a screen. */
export const SCREENS: readonly Screen[] = [
  ...frameScreens,
  ...todayScreens,
  ...portfolioScreens,
  ...clientScreens,
  ...runnerScreens,
  ...diagnoseScreens,
  ...writingScreens,
  ...importScreens,
  ...corpusScreens,
  ...settingsScreens,
]
