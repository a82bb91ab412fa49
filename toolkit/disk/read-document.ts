import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fail, type Result, readJson } from '#core'
import { readProblem } from './disk-problem.ts'

const YAML_ENDINGS = ['.yaml', '.yml']

/**
 * Reads a document that a person has written: JSON, with `yaml` YAML too, by its ending. Problems, each with its `path`: those of reading a
 * file, `document-ending`, `document-empty`, `document-unreadable`, `document-key-twice`.
 */
export async function readDocument(path: string, yaml: boolean): Promise<Result<unknown>> {
  const ending = extname(path).toLowerCase()
  const isYaml = yaml && YAML_ENDINGS.includes(ending)
  if (!isYaml && ending !== '.json') return fail('document-ending', { path, allowed: yaml ? '.json, .yaml, .yml' : '.json' })
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    return { ok: false, problem: readProblem(path, error, false) }
  }
  const text = decode(bytes)
  const read = isYaml ? (await import('../../files/yaml/read-yaml.ts')).readYaml(text) : readJson(text)
  return read.ok ? read : fail(read.problem.code, { ...read.problem.facts, path })
}

/** UTF-8, or what Notepad has written instead: UTF-16 with its mark, Windows-1252. The mark is no part of the text. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
