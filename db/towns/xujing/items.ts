import type { ItemData } from '../town.types.js';
import { approvalItems } from './items-approval.js';
import { financingItems } from './items-financing.js';
import { legalItems } from './items-legal.js';
import { otherItems } from './items-other.js';
import { policyItems } from './items-policy.js';
import { premisesItems } from './items-premises.js';
import { surroundingsItems } from './items-surroundings.js';
import { talentItems } from './items-talent.js';

export const items: ItemData[] = [
  ...policyItems,
  ...financingItems,
  ...talentItems,
  ...approvalItems,
  ...premisesItems,
  ...surroundingsItems,
  ...legalItems,
  ...otherItems,
];
