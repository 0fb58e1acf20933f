import { runParameters } from './channelParameters.ts';
import type { Draft } from './checkForm.ts';
import type { CrowdPreset } from './presets/preset.ts';
import type { Reporter } from './reporter.ts';
import type { Segment } from './scenario.ts';
import type { SegmentChanges } from './scenarioFile.ts';

/** A segment, and the prepared one whose tastes it shares where a channel does not say otherwise. */
export interface ResolvedSegment extends Segment {
  readonly like: string | null;
}

/** The segments of a file: names of prepared ones, prepared ones with changes, or new ones. */
export function resolveSegments(
  file: Draft,
  preset: CrowdPreset,
  reporter: Reporter,
): readonly ResolvedSegment[] {
  if (file.segments === undefined)
    return preset.segments.map((segment) => ({ ...segment, like: segment.id }));
  const prepared = preset.segments.map((segment) => segment.id);
  const resolved: ResolvedSegment[] = [];
  file.segments.forEach((entry: SegmentChanges | string | undefined, index) => {
    const id = typeof entry === 'string' ? entry : entry?.id;
    if (entry === undefined || id === undefined) return;
    if (resolved.some((segment) => segment.id === id)) {
      reporter.report('duplicateName', ['segments', index], { found: id });
      return;
    }
    const base = preset.segments.find((segment) => segment.id === id);
    if (typeof entry === 'string') {
      if (base === undefined) reporter.reportUnknown('unknownName', ['segments', index], id, prepared);
      else resolved.push({ ...base, like: id });
      return;
    }
    if (entry.like !== undefined && !prepared.includes(entry.like))
      reporter.reportUnknown('unknownName', ['segments', index, 'like'], entry.like, prepared);
    const name = entry.name ?? base?.name;
    if (name === undefined) reporter.report('nameNeeded', ['segments', index], { found: id });
    resolved.push({
      id,
      name: name ?? { en: id, id },
      share: entry.share ?? base?.share ?? runParameters.segmentShare.default,
      like: entry.like ?? base?.id ?? null,
    });
  });
  const weight = resolved.reduce((sum, segment) => sum + segment.share, 0);
  if (resolved.length > 0 && weight <= 0) reporter.report('noWeight', ['segments']);
  return resolved;
}
