import { encodeId } from '../../kernel/ids.ts';
import type { MapCluster } from '../domain/map-clusters.ts';
import type { MapClusterType } from './map.type.ts';

/** Presents a cluster. */
export function presentCluster({ practiceIds, ...cluster }: MapCluster): MapClusterType {
  const ids = practiceIds?.map((id) => encodeId('Practice', id)) ?? null;
  return { ...cluster, practiceIds: ids };
}
