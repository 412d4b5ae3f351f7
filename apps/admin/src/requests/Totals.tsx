import { Link } from '@tanstack/react-router';
import { count } from '../../../../libs/ui/formats';
import { sourceWords, stateWords } from '../../../../libs/ui/words';
import type { RequestSource, RequestsQuery } from '../generated/graphql';
import { type Address, listOf } from '../shell/address';
import { withFilter } from './request-filter';

/** How the rows divide by state and by source: the same filter, the same wall, so they add up to the table. */
export function Totals({ counts, address }: { counts: RequestsQuery['counts']; address: Address }) {
  const states = counts.states.filter((one) => one.count > 0);
  const sources = counts.sources.filter((one) => one.count > 0);
  if (states.length === 0) return null;
  return (
    <div className="totals small">
      <p>
        <span className="muted">按状态</span>
        {states.map((one) => (
          <Part
            key={one.state}
            address={address}
            of="state"
            value={one.state}
            words={stateWords[one.state]}
            number={one.count}
          />
        ))}
      </p>
      <p>
        <span className="muted">按渠道</span>
        {sources.map((one) => (
          <Part
            key={one.key}
            address={address}
            of="source"
            value={one.key.toUpperCase()}
            words={sourceWords[one.key.toUpperCase() as RequestSource] ?? one.label}
            number={one.count}
          />
        ))}
      </p>
    </div>
  );
}

function Part({
  address,
  of,
  value,
  words,
  number,
}: {
  address: Address;
  of: 'state' | 'source';
  value: string;
  words: string;
  number: number;
}) {
  const only = listOf(address[of]).join() === value;
  return (
    <Link
      to="/requests"
      search={withFilter(
        address,
        only ? { [of]: undefined } : { [of]: value, ...(of === 'state' ? { open: undefined } : {}) },
      )}
      className={only ? 'on' : undefined}
    >
      {words} <b>{count(number)}</b>
    </Link>
  );
}
