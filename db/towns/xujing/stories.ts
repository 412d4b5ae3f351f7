import type { RequestStory } from '../town.types.js';
import { stories as approval } from './stories-approval.js';
import { stories as financing } from './stories-financing.js';
import { stories as legal } from './stories-legal.js';
import { stories as policy } from './stories-policy.js';
import { stories as premises } from './stories-premises.js';
import { stories as surroundings } from './stories-surroundings.js';
import { stories as talent } from './stories-talent.js';

export const stories: RequestStory[] = [
  ...financing,
  ...policy,
  ...talent,
  ...approval,
  ...premises,
  ...surroundings,
  ...legal,
];
