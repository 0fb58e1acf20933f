import { workReplications } from './eachReplication.ts';
import { readerOfClaims } from './readClaims.ts';

workReplications(readerOfClaims);
