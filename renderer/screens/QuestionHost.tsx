import { lazy, Suspense } from 'react';
import { useQuestion } from '../stores/unsavedWork.ts';

/** Loaded when it is first needed. */
const UnsavedDialog = lazy(async () => ({
  default: (await import('./UnsavedDialog.tsx')).UnsavedDialog,
}));

/** Shows the question about unsaved changes while there is one. */
export function QuestionHost() {
  const isAsked = useQuestion((state) => state.question.kind === 'asked');
  return isAsked ? (
    <Suspense fallback={null}>
      <UnsavedDialog />
    </Suspense>
  ) : null;
}
