import { useTranslation } from 'react-i18next';
import { useApp, type PreparedScenario } from '../../stores/appStore.ts';
import { Button } from '../../parts/Button.tsx';
import { Note } from '../../parts/Note.tsx';

/** Prepared scenarios that do not read: named, with the way to their mistakes, so that none is missing in silence. */
export function BrokenScenarios({ prepared }: { readonly prepared: readonly PreparedScenario[] }) {
  const { t } = useTranslation();
  return prepared.map((one) =>
    one.kind === 'ready' ? null : (
      <Note key={one.id} kind="error" heading={one.id}>
        {t('library.broken')}
        <Button
          look="link"
          onPress={() => {
            useApp.setState({ opening: { kind: 'rejected', name: one.id, problems: one.problems } });
          }}
        >
          {t('mistakes.list')}
        </Button>
      </Note>
    ),
  );
}
