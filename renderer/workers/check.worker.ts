import { expose } from 'comlink';
import { config } from 'zod';
import { createExportChecker } from './exportChecker.ts';

// The page's policy forbids code made from text, which zod would try for speed.
config({ jitless: true });

expose(createExportChecker());
