import { checkConfig, type ConfigProblem, type WebsiteConfig } from '@glaneur/website-config';
import { useMemo, useState } from 'react';
import { getDraft, saveDraft, type Draft } from '../api/websites.js';
import { useEdit, type Edit } from '../components/use-edit.js';
import { configOf, valuesOf, type ConfigValues, type FieldName } from './config-fields.js';
import { shownProblems } from './shown-problems.js';

export interface ConfigForm extends Edit<Draft, ConfigValues> {
  /** The configuration as typed when every rule is kept; null while one is broken. */
  config: WebsiteConfig | null;
  /** Every broken rule, also at fields that nobody has touched. */
  problems: readonly ConfigProblem[];
  /** Marks a broken rule at its field, also where nobody has typed. */
  reveal: (path: string) => void;
  /** Changes a value; `at` is the part that was typed into when the field has several, null when nothing was typed. */
  change: <Name extends FieldName>(name: Name, value: ConfigValues[Name], at?: string | null) => void;
}

/**
 * The form of a website's configuration. The rules are the API's own, looked at with every letter, so that the preview
 * knows when it may be built; saving sends the whole draft.
 */
export function useConfigForm(websiteId: string, draft: Draft, onSaved: (saved: Draft) => void): ConfigForm {
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [refusals, setRefusals] = useState(0);
  const edit = useEdit<Draft, ConfigValues>({
    resource: draft,
    valuesOf: ({ config }) => valuesOf(config),
    save: (_, revision, values) => saveDraft(websiteId, revision, configOf(values)),
    reload: () => getDraft(websiteId),
    onDone: (saved) => {
      setTouched(new Set());
      setRefusals(0);
      onSaved(saved);
    },
  });
  const typed = useMemo(() => configOf(edit.values), [edit.values]);
  const problems = useMemo(() => problemsOf(typed), [typed]);

  const touch = (path: string) =>
    setTouched((before) => (before.has(path) ? before : new Set([...before, path])));

  return {
    ...edit,
    config: problems.length === 0 ? typed : null,
    problems,
    violations: shownProblems(problems, touched, refusals > 0, edit.violations),
    refusals: refusals + edit.refusals,
    reveal: touch,
    change: (name, value, at = name) => {
      if (at !== null) touch(at);
      edit.set(name, value);
    },
    submit: async () => {
      if (problems.length > 0) setRefusals((n) => n + 1);
      else await edit.submit();
    },
  };
}

function problemsOf(config: unknown): readonly ConfigProblem[] {
  const checked = checkConfig(config);
  return checked.ok ? [] : checked.problems;
}
