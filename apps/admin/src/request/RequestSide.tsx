import { Link } from '@tanstack/react-router';
import { enterpriseSizeWords } from '../../../../libs/ui/words';
import type { OneRequestQuery } from '../generated/graphql';
import { StateChip } from '../look/Chip';
import { Moment } from '../look/Moment';

type Whole = NonNullable<OneRequestQuery['request']>;

/** The right column: whose request it is, where, and what is like it */
export function RequestSide({ request }: { request: Whole }) {
  const { enterprise, place, similar, viewers } = request;
  return (
    <aside className="request-side" aria-label="相关">
      {viewers.length > 0 && (
        <section>
          <h3>正在看</h3>
          <p>{viewers.map(({ name }) => name).join('、')}</p>
        </section>
      )}
      {enterprise && (
        <section>
          <h3>企业</h3>
          <p>
            <Link to="/enterprises/$creditCode" params={{ creditCode: enterprise.creditCode }}>
              {enterprise.name}
            </Link>
          </p>
          <p className="muted small">
            {[enterprise.industry, enterprise.size && `${enterpriseSizeWords[enterprise.size]}企业`, enterprise.address]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className="small">
            {enterprise.openRequests > 0 ? (
              <Link to="/requests" search={{ enterprise: enterprise.creditCode, open: '1' }}>
                在办 {enterprise.openRequests} 件
              </Link>
            ) : (
              '没有别的在办需求'
            )}
            {enterprise.steward && ` · 服务专员 ${enterprise.steward.name}`}
          </p>
        </section>
      )}
      {place && (
        <section>
          <h3>地点</h3>
          <p>{place.address}</p>
          {place.longitude != null && place.latitude != null && (
            <p className="muted small">
              {place.longitude.toFixed(5)}，{place.latitude.toFixed(5)}
            </p>
          )}
        </section>
      )}
      <SimilarList similar={similar} />
    </aside>
  );
}

export function SimilarList({ similar }: { similar: Whole['similar'] }) {
  return (
    <section>
      <h3>相似需求{similar.length > 0 && ` ${similar.length} 件`}</h3>
      {similar.length === 0 && <p className="muted">30 天内没有相似的</p>}
      <ul className="similar">
        {similar.map((one) => (
          <li key={one.number}>
            <Link to="/requests/$number" params={{ number: one.number }}>
              {one.title}
            </Link>
            <p className="muted small">
              <StateChip state={one.state} /> <Moment at={one.filedAt} narrow /> · {one.unit?.name ?? '未派'} ·{' '}
              {one.reason}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
