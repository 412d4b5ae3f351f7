import { useEffect } from 'react';
import { relativeMoment } from '../../../../libs/ui/formats';
import { stateWords, tierWords } from '../../../../libs/ui/words';
import type { RequestCoreFragment } from '../generated/graphql';
import type { Refusal } from '../graphql/act';
import { useRead } from '../graphql/read';
import { useNow } from '../live/now';
import { RequestDocument } from './request.documents';

type Core = Pick<RequestCoreFragment, 'state' | 'tier' | 'category' | 'unit' | 'handler'>;

/** Each fact of both readings in words, where they differ */
export function differencesOf(before: Core, after: Core): { fact: string; was: string; now: string }[] {
  const facts: [string, (core: Core) => string][] = [
    ['状态', ({ state }) => stateWords[state]],
    ['分级', ({ tier }) => (tier ? tierWords[tier] : '未定')],
    ['类别', ({ category }) => category.name],
    ['承办单位', ({ unit }) => unit?.name ?? '未派'],
    ['承办人', ({ handler }) => handler?.name ?? '未定'],
  ];
  return facts.map(([fact, of]) => ({ fact, was: of(before), now: of(after) })).filter(({ was, now }) => was !== now);
}

/** Somebody was faster: who, when, what they changed. My words stay in the form below. */
export function Changed({
  before,
  refusal,
  take,
}: {
  before: RequestCoreFragment;
  refusal: Refusal;
  take: (version: number) => void;
}) {
  const now = useNow();
  const { data, again } = useRead(RequestDocument, { number: before.number });
  useEffect(() => again(), [again]);
  const after = data?.request;
  const version = after?.version;
  useEffect(() => {
    if (version !== undefined && version !== before.version) take(version);
  }, [version, before.version, take]);
  const differences = after ? differencesOf(before, after) : [];

  return (
    <div className="notice soon changed" role="alert">
      <b>
        {refusal.by} {refusal.at && relativeMoment(refusal.at, now)} 改过这件需求
      </b>
      ，您写的都还在下面。
      {differences.length > 0 ? (
        <table>
          <caption className="vh">改了什么</caption>
          <tbody>
            {differences.map(({ fact, was, now }) => (
              <tr key={fact}>
                <th scope="row">{fact}</th>
                <td>
                  <s>{was}</s>
                </td>
                <td>
                  <b>{now}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        version !== undefined && version !== before.version && <p>状态、分级、类别和单位没有变，见经过的最新一条。</p>
      )}
    </div>
  );
}
