import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { tierWords, verbDoneWords, verbWords } from '../../../../libs/ui/words';
import type { OneRequestQuery, RequestVerb } from '../generated/graphql';
import type { Outcome, Refusal } from '../graphql/act';
import { announce } from '../shell/announce';
import { actForms, nextSteps } from './act-forms';
import { acceptSuggestion, hasButton, perform } from './acts';

type Whole = NonNullable<OneRequestQuery['request']>;

/** The buttons: what the API allows now. The next step stands out and names the act. */
export function Acts({ request, ask }: { request: Whole; ask: (verb: RequestVerb) => void }) {
  const [refusal, setRefusal] = useState<Refusal>();
  const [sending, setSending] = useState(false);
  // A second click comes before the screen has been drawn again.
  const busy = useRef(false);
  const { suggestion } = request;
  const verbs = request.verbs.filter((verb) => hasButton(verb) && verb !== 'NOTE');
  const suggested = suggestion && (verbs.includes('ACCEPT') || verbs.includes('DISPATCH'));
  const next = suggested ? undefined : nextSteps.find((verb) => verbs.includes(verb));
  const held = { id: request.id, expectedVersion: request.version };

  async function send(what: () => Promise<Outcome<unknown>>, words: string) {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    const outcome = await what();
    busy.current = false;
    setSending(false);
    setRefusal(outcome.refusal);
    if (!outcome.refusal) announce(`${request.number} ${words}`);
  }

  const begin = (verb: RequestVerb) => {
    if (busy.current) return;
    if (actForms[verb]) ask(verb);
    else void send(() => perform(verb, held, { words: '' }), verbDoneWords[verb]);
  };
  const others = verbs.filter((verb) => verb !== next && !(suggested && verb === 'ACCEPT'));

  return (
    <div className="acts">
      {suggested && (
        <div className="suggest">
          <b>建议：</b>
          {suggestion.category.name} · {tierWords[suggestion.tier]} · 派给{suggestion.unit.name}
          {suggestion.reasons.length > 0 && (
            <span className="muted small why">依据：{suggestion.reasons.join('；')}</span>
          )}
        </div>
      )}
      <div className="row">
        {suggested && (
          <button
            type="button"
            className="btn main"
            onClick={() => void send(() => acceptSuggestion(held, {}), '已派单')}
            aria-disabled={sending}
          >
            接受建议并派单
          </button>
        )}
        {next && (
          <button type="button" className="btn main" onClick={() => begin(next)} aria-disabled={sending}>
            {verbWords[next]}
          </button>
        )}
        {others.map((verb) => (
          <button key={verb} type="button" className="btn" onClick={() => begin(verb)} aria-disabled={sending}>
            {verbWords[verb]}
          </button>
        ))}
        {request.source === 'COUNTER' && (
          <Link className="btn" to="/requests/$number/receipt" params={{ number: request.number }}>
            打印回执
          </Link>
        )}
      </div>
      {refusal && (
        <p className="notice over" role="alert">
          {refusal.kind === 'RequestChanged'
            ? `${refusal.by} 刚改过这件需求，页面已换成最新的，看过再点一次。`
            : refusal.message}
        </p>
      )}
    </div>
  );
}
