import { fileURLToPath } from 'node:url';
import { readContent } from '@/scripts/dataset/read-content';

/** The content that ships. */
export const ownContent = readContent(fileURLToPath(new URL('../../data', import.meta.url)));
