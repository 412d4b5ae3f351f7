import { type ClockFace, clockSentence, clockTone, fullMoment } from '../../../../libs/ui/formats';
import { stateTones, stateWords, type Tone, tierWords } from '../../../../libs/ui/words';
import type { RequestState, Tier } from '../generated/graphql';
import { useNow } from '../live/now';

export function Chip({ tone, children, title }: { tone: Tone; children: React.ReactNode; title?: string }) {
  return (
    <span className={`chip ${tone}`} title={title}>
      {children}
    </span>
  );
}

export const StateChip = ({ state }: { state: RequestState }) => (
  <Chip tone={stateTones[state]}>{stateWords[state]}</Chip>
);

export const TierChip = ({ tier }: { tier: Tier }) => (
  <Chip tone={tier === 'HARD' ? 'hard' : 'plain'}>{tierWords[tier]}</Chip>
);

/** 签收 剩 1 小时 12 分; the moment itself on hover */
export function ClockChip({ clock }: { clock: ClockFace }) {
  const now = useNow();
  return (
    <Chip tone={clockTone(clock, now)} title={clock.dueAt ? `${fullMoment(clock.dueAt)} 到期` : undefined}>
      {clockSentence(clock, now)}
    </Chip>
  );
}
