import type { BaselineUse, Language, LintResult, Problem, RuleInfo } from '../../types.js';
import { sentence } from '../message.js';
import { relativeUri } from '../paths.js';
import { problemMessage } from '../problems.js';
import { WORDS } from '../words.js';
import { MOST_RESULTS, SOURCE_ROOT } from './results.js';

interface Telling {
  readonly language: Language;
  readonly root: string | undefined;
  readonly rules: readonly RuleInfo[];
  /** Findings that are more than code scanning takes. */
  readonly left: number;
}

/**
 * How the run went: any file that could not be read makes it a failure, with its reason; findings left out are told, and
 * what the baseline knows and nobody finds any more. Suppressions that are needless or faulty have a place in a document:
 * they are results.
 */
export function invocation({ problems, baselines = [] }: LintResult, telling: Telling): object {
  const { language, left } = telling;
  const cut = left === 0 ? [] : [{ descriptor: { id: 'limit' }, level: 'warning', message: { text: WORDS[language].leftOut(left, MOST_RESULTS) } }];
  const execution = [...problems.map((problem) => notification(problem, telling)), ...cut];
  const configuration = baselines.flatMap((baseline) => unusedEntries(baseline, telling));
  return {
    executionSuccessful: problems.length === 0,
    ...(configuration.length > 0 && { toolConfigurationNotifications: configuration }),
    ...(execution.length > 0 && { toolExecutionNotifications: execution }),
  };
}

function notification(problem: Problem, { language, root }: Telling): object {
  const { code, path } = problem;
  return {
    descriptor: { id: code },
    level: 'error',
    message: { text: problemMessage(problem, language) },
    ...(path !== null && { locations: [fileLocation(path, root)] }),
  };
}

function unusedEntries({ file, unused }: BaselineUse, { language, root, rules }: Telling): readonly object[] {
  const { colon, quote, unused: title, unusedHint } = WORDS[language];
  return unused.map(({ path, rule, passage, count }) => {
    const words = passage === '' ? '' : `${colon}${quote(passage)}`;
    const index = rules.findIndex(({ id }) => id === rule);
    return {
      descriptor: { id: 'baseline-unused' },
      ...(index >= 0 && { associatedRule: { id: rule, index } }),
      level: 'warning',
      message: { text: `${title(count, file)} ${sentence(`${path}, ${rule}${words}`)} ${unusedHint}` },
      locations: [fileLocation(file, root)],
    };
  });
}

function fileLocation(path: string, root: string | undefined): object {
  return { physicalLocation: { artifactLocation: { uri: relativeUri(path, root), uriBaseId: SOURCE_ROOT } } };
}
