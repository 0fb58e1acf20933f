import type { PreparedScenario } from './appStore.ts';

/** The prepared scenarios as the library lists them; the build has read them, which would take the page half a second. */
export const preparedScenarios: readonly PreparedScenario[] = Object.values(
  import.meta.glob<PreparedScenario>('../../scenarios/*.yaml', {
    eager: true,
    query: '?entry',
    import: 'default',
  }),
);
