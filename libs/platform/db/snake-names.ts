import { DefaultNamingStrategy } from 'typeorm';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Entities speak camel case, the database snake case; neither spells the other's names out. */
export class SnakeNames extends DefaultNamingStrategy {
  override columnName(property: string, custom?: string): string {
    return custom ?? snake(property);
  }
}
