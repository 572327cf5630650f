import { createContext, useContext } from 'react';
import type { Violation } from '../app/api.js';

/** What the fields of a form know of it: which values were refused. */
export const FormContext = createContext<{ violations: readonly Violation[] }>({ violations: [] });

export const useFormViolations = (): readonly Violation[] => useContext(FormContext).violations;
