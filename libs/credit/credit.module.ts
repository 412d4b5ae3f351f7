import { Module } from '@nestjs/common';
import { CostResolver } from './cost/cost.resolver.js';

/** 融资工作站: what an enterprise sees of it. */
@Module({ providers: [CostResolver] })
export class CreditPortal {}

/** What bank officers and bank systems see of it. */
@Module({ providers: [CostResolver] })
export class CreditBank {}
