import type { CombinedError } from 'urql';
import { failureWords } from '../graphql/act';

/** What happened, what is kept, one button. */
export function Trouble({ error, again, kept = false }: { error: CombinedError; again: () => void; kept?: boolean }) {
  return (
    <div className="notice over row" role="alert">
      <span>{kept ? '这是刚才的数据，新的没有取到。' : `${readFailure(error)}。`}</span>
      <button type="button" className="btn-text" onClick={again}>
        重新取
      </button>
    </div>
  );
}

const readFailure = (error: CombinedError): string =>
  error.networkError ? '没有连上服务，检查网络后再试' : failureWords(error);
