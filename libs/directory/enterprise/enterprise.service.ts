import { type Ctx, Db, type Outcome, personIdOf, refused, type Tx } from '@center/platform';
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

  /**
   * 绑定企业: the first person to bind an enterprise becomes its owner; after that the owner adds people. Who speaks for
   * it already brings it into one more town.
   */
  bind(ctx: Ctx, personId: string, input: Registration): Promise<Outcome<{ enterpriseId: string }>> {
    return this.db.write<{ enterpriseId: string }>(ctx, async (tx) => {
      const taken = await this.take(tx, input);
      if (refused(taken)) return taken;
      if (!taken.owned) await this.enterprises.addPerson(tx, taken.enterpriseId, personId, 'owner');
      else if (!(await this.enterprises.speaksFor(tx, taken.enterpriseId, personId))) return new EnterpriseTaken();
      return taken;
    });
  }

  /**
   * At the counter, for the person who stands there with the licence. One that another town knows already moves in as
   * it is: its people stay who they are.
   */
  register(ctx: Ctx, input: Registration, people: readonly NewPerson[]): Promise<Outcome<{ enterpriseId: string }>> {
    return this.db.write<{ enterpriseId: string }>(ctx, async (tx) => {
      const taken = await this.take(tx, input);
      if (refused(taken)) return taken;
      if (taken.owned && taken.here) return new EnterpriseTaken();
      for (const { name, phone, standing } of taken.owned ? [] : people)
        await this.enterprises.addPerson(tx, taken.enterpriseId, await personOfPhone(tx, phone, name), standing);
      return taken;
    });
  }

  /** The enterprise of this code, in the city's register and in this town's; says what was known of it before. */
  private async take(
    tx: Tx,
    input: Registration,
  ): Promise<Outcome<{ enterpriseId: string; owned: boolean; here: boolean }>> {
    const refusal = whyNotTakeCode(input.creditCode, input.confirmedCheckDigit ?? false);
    if (refusal) return refusal;
    const { normalised: creditCode, checkDigit } = readCreditCode(input.creditCode);
    const known = await this.enterprises.lockByCode(tx, creditCode);
    const id = known?.id ?? uuidv7();
    const { name, industry = null, size = null, address = null, foundedOn = null } = input;
    const { summary = null, tags = [], stewardId = null } = input;
    if (!known) {
      const checkDigitConfirmedBy = checkDigit === 'wrong' ? personIdOf(tx.actor) : null;
      await this.enterprises.insert(tx, {
        id,
        creditCode,
        checkDigitConfirmedBy,
        name,
        industry,
        size,
        address,
        foundedOn,
      });
    }
    if (!known?.here)
      await this.enterprises.takeIntoTown(tx, {
        enterpriseId: id,
        name: known?.name ?? name,
        creditCode,
        summary,
        tags,
        stewardId,
      });
    return { enterpriseId: id, owned: known?.owned ?? false, here: known?.here ?? false };
  }
}

interface NewPerson {
  name: string;
  phone: string;
  standing: Standing;
}
