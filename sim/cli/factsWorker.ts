import { workReplications } from './eachReplication.ts';
import { readerOfFacts } from './readFacts.ts';

workReplications(readerOfFacts);
