// What a reader of the project should never meet: notes of work that was not finished, and paths of one machine.
import { homedir } from 'node:os'
import { root, type Finding, type SourceFile } from './sources.ts'

// Written in two parts, so that this list is not its own first finding.
const marks = ['TO|DO', 'FIX|ME', 'XX|X', 'HA|CK', 'coming| soon'].map((word) => word.replace('|', ''))
const unfinishedWork = new RegExp(`\\b(${marks.join('|')})\\b`)

const userFolders = /(?<![\w.~-])\/(?:home|Users)\/[A-Za-z][\w.-]*\/|(?<![\w.~-])\/root\/|\b[A-Z]:\\Users\\/

/** Words that mark work as unfinished: finish it, or leave it out and say so where people decide what comes next. */
export function unfinishedMarks(files: SourceFile[]): Finding[] {
  return linesThat(files, (line) => unfinishedWork.test(line), 'marks something as unfinished')
}

/** Paths that exist on one machine: the folder of this clone, and folders of users. */
export function machinePaths(files: SourceFile[], machineFolders: string[] = [root, homedir()]): Finding[] {
  const here = machineFolders.filter((folder) => folder.split('/').length > 2).map((folder) => `${folder}/`)
  const isOfMachine = (line: string) => userFolders.test(line) || here.some((folder) => line.includes(folder))
  return linesThat(files, isOfMachine, 'names a path of one machine')
}

function linesThat(files: SourceFile[], breaks: (line: string) => boolean, says: string): Finding[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (breaks(line) ? [{ path, line: index + 1, says }] : [])),
  )
}
