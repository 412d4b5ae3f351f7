import { type Ctx, Db, type Outcome, personIdOf } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { personOfPhone } from '../sign-in/requester-sign-in.service.js';
import { readCreditCode } from './credit-code.rules.js';
import type { EnterpriseSize, Standing } from './enterprise.entity.js';
import { EnterpriseTaken } from './enterprise.refusals.js';
import { whyNotTakeCode } from './enterprise.rules.js';
import { EnterpriseStore } from './enterprise.store.js';

export interface Registration {
  creditCode: string;
  name: string;
  confirmedCheckDigit?: boolean | null;
  industry?: string | null;
  size?: EnterpriseSize | null;
  address?: string | null;
  foundedOn?: string | null;
  summary?: string | null;
  tags?: string[];
  stewardId?: string | null;
}

@Injectable()
export class EnterpriseService {
  constructor(
    private readonly db: Db,
    private readonly enterprises: EnterpriseStore,
  ) {}

  /** 绑定企业: the first person to bind an enterprise becomes its owner; after that the owner adds people. */
  bind(ctx: Ctx, personId: string, input: Registration): Promise<Outcome<{ enterpriseId: string }>> {
    return this.take(ctx, input, () => Promise.resolve([{ personId, standing: 'owner' as const }]));
  }

  /** At the counter, for the person who stands there with the licence. */
  register(
    ctx: Ctx,
    input: Registration,
    people: readonly { name: string; phone: string; standing: Standing }[],
  ): Promise<Outcome<{ enterpriseId: string }>> {
    return this.take(ctx, input, async (tx) => {
      const found: { personId: string; standing: Standing }[] = [];
      for (const { name, phone, standing } of people)
        found.push({ personId: await personOfPhone(tx, phone, name), standing });
      return found;
    });
  }

  private take(
    ctx: Ctx,
    input: Registration,
    peopleOf: (tx: Parameters<Parameters<Db['write']>[1]>[0]) => Promise<{ personId: string; standing: Standing }[]>,
  ): Promise<Outcome<{ enterpriseId: string }>> {
    return this.db.write<{ enterpriseId: string }>(ctx, async (tx) => {
      const refusal = whyNotTakeCode(input.creditCode, input.confirmedCheckDigit ?? false);
      if (refusal) return refusal;
      const { normalised, checkDigit } = readCreditCode(input.creditCode);
      const known = await this.enterprises.lockByCode(tx, normalised);
      if (known?.owned) return new EnterpriseTaken();

      const id = known?.id ?? uuidv7();
      const { name, industry = null, size = null, address = null, foundedOn = null } = input;
      if (!known) {
        const checkDigitConfirmedBy = checkDigit === 'wrong' ? personIdOf(ctx.actor) : null;
        await this.enterprises.insert(tx, {
          id,
          creditCode: normalised,
          checkDigitConfirmedBy,
          name,
          industry,
          size,
          address,
          foundedOn,
        });
      }
      if (!known?.here) {
        const { summary = null, tags = [], stewardId = null } = input;
        await this.enterprises.takeIntoTown(tx, {
          enterpriseId: id,
          name,
          creditCode: normalised,
          summary,
          tags,
          stewardId,
        });
      }
      for (const { personId, standing } of await peopleOf(tx))
        await this.enterprises.addPerson(tx, id, personId, standing);
      return { enterpriseId: id };
    });
  }
}
