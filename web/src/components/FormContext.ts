import type { Violation } from '@glaneur/sdk';
import { createContext, useContext } from 'react';

/** What the fields of a form know of it: which values were refused. */
export const FormContext = createContext<{ violations: readonly Violation[] }>({ violations: [] });

export const useFormViolations = (): readonly Violation[] => useContext(FormContext).violations;
