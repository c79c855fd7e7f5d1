import {
  type Account,
  accountOf,
  type Choices,
  NO_CHOICES,
  NO_RULING,
  type Ruling,
  readingOf,
  rulingOf,
  withReading,
} from '../../lib/analysis/index.ts';
import { choicesOf, newSession, type Session } from '../shared/session.ts';

/** Which rules the figures of a report rule out. */
export function rulingIn({ insight }: Account): Ruling {
  return insight ? rulingOf(insight.evidence) : NO_RULING;
}

/** The settings in the panel of the report's sender. */
export function sessionOf({ basis: { choices }, visited }: Account, ruling: Ruling): Session {
  return {
    ...newSession(),
    rule: ruleOf(choices.rule, ruling),
    categories: new Map(choices.categories),
    settled: new Set(choices.settled),
    typedRate: visited.typedRate,
  };
}

function ruleOf(rule: Choices['rule'], { ruledOut }: Ruling): Session['rule'] {
  if (rule === null) return null;
  return rule.by === 'user'
    ? { id: rule.id, insists: ruledOut.includes(rule.id) }
    : { id: rule.wanted, insists: false };
}

/** The report as it would be with these settings. A changed category can change the evidence. */
export function whatIf(report: Account, session: Session): Account {
  const said = { categories: [...session.categories], settled: [...session.settled] };
  const uncorrected = { ...report.basis, choices: { ...NO_CHOICES, ...said } };
  const visited = { series: report.visited.series, typedRate: session.typedRate };
  const judged = accountOf(uncorrected, visited, report.version);
  if (!judged || judged.analysis.status === 'empty') return report;
  const reading = readingOf(judged.analysis);
  const seen = { ...visited, series: reading ? withReading(visited.series, reading) : visited.series };
  const insight = accountOf(uncorrected, seen, report.version)?.insight ?? judged.insight;
  const choices = choicesOf(session, insight ? rulingOf(insight.evidence) : NO_RULING);
  return accountOf({ ...report.basis, choices }, seen, report.version) ?? report;
}
