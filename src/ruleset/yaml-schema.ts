import type { z } from 'zod';
import { type FileError, FileErrors } from '../model/index.ts';
import type { YamlFile } from './yaml-file.ts';

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

/** Everything that a schema finds wrong with a file, each with its place. */
export function schemaProblems(yaml: YamlFile, issues: readonly unknown[]): FileError[] {
  return (issues as Issue[]).flatMap(issue => {
    const where = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : '';
    if (issue.code !== 'unrecognized_keys') return [yaml.errorAt(issue.path, `${where}${issue.message}`)];
    return issue.keys!.map(key => yaml.errorAt(issue.path, `${where}unknown key "${key}"`, key));
  });
}

/** The data of a file that is as the schema says. Throws FileErrors otherwise. */
export function readAs<Schema extends z.ZodType>(yaml: YamlFile, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(yaml.toData(), { reportInput: false });
  if (parsed.success) return parsed.data;
  throw new FileErrors(schemaProblems(yaml, parsed.error.issues));
}
