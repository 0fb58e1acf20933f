import { expose } from 'comlink';
import { createDiaryReader } from './diaryReader.ts';

expose(createDiaryReader());
