import type { DescribedModel } from './describeModel.ts';

const [described] = Object.values(
  import.meta.glob<DescribedModel>('../../../sim/MODEL.md', {
    eager: true,
    query: '?described',
    import: 'default',
  }),
);

/** sim/MODEL.md and the list of facts as the build has read them. */
export const describedModel: DescribedModel = described ?? { rules: [], simplifications: [], facts: [] };
