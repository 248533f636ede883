import process from 'node:process';
import { blast, planBlast } from '../../blast.ts';
import { renderBlast } from '../../report/blast-text.ts';
import { print, wantsColor } from '../console.ts';
import { EXIT, type Exit } from '../exit.ts';
import { openSource, type SourceOptions } from '../sources.ts';

/** `keyward blast KEY`: everything that depends on a key or another resource. */
export async function blastCommand(
  reference: string,
  options: SourceOptions & { readonly format: string },
): Promise<Exit> {
  const source = await openSource(options, planBlast(reference));
  try {
    const radius = await blast(reference, source);
    await print(
      options.format === 'json'
        ? `${JSON.stringify(radius, null, 2)}\n`
        : renderBlast(radius, { color: wantsColor(process.stdout) }),
    );
    await source.finish();
    const count = radius.groups.reduce((sum, { resources }) => sum + resources.length, 0);
    const doubt = radius.complete ? '' : '; the index is incomplete, there may be more';
    return { code: EXIT.clean, reason: `${count} dependants of ${radius.arn}${doubt}` };
  } catch (error) {
    await source.abort();
    throw error;
  }
}
