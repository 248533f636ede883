import pc from 'picocolors';
import type { Finding, Report } from '../model/index.ts';
import { blindSpots } from './blind-spots.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import { countsSection, hintsSection, risksSection } from './text-findings.ts';
import { blindSpotsSection, coverageSection, postureSection, titleSection } from './text-overview.ts';
import type { Page } from './text-page.ts';

export const text: Renderer = { extensions: ['.txt'], render: renderText };

const NARROWEST = 60;
/** Lines longer than this are hard to read, whatever the terminal offers. */
const WIDEST = 110;

/**
 * The report for a terminal: first how much could be seen, then the posture, the worst findings with their fixes, all
 * findings counted, and what would have to be allowed to see the rest. Everything that came from an account is made
 * harmless, and no section grows with the size of the account.
 */
export function renderText(report: Report, options: RenderOptions = {}): string {
  const page: Page = {
    report,
    width: Math.min(WIDEST, Math.max(NARROWEST, options.width ?? 80)),
    top: options.top ?? 10,
    colors: pc.createColors(options.color ?? false),
    spots: blindSpots(report.coverage.gaps, report.unknowns),
    open: report.findings.filter(finding => finding.suppressed === undefined).sort(byRisk),
  };
  const sections = [
    titleSection,
    coverageSection,
    postureSection,
    risksSection,
    countsSection,
    blindSpotsSection,
    hintsSection,
  ];
  const blocks = sections.map(section => section(page).join('\n')).filter(block => block !== '');
  return `${blocks.join('\n\n')}\n`;
}

function byRisk(a: Finding, b: Finding): number {
  return b.risk.score - a.risk.score || (a.id < b.id ? -1 : 1);
}
