import { useNativeHash } from '../../sim/cli/useNativeHash.ts';

// Whole years of many worlds are lived here; their digests are made as the command line makes them, which takes a tenth less time.
useNativeHash();
