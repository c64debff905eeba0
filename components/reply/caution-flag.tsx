import { Icon } from '../controls/icon.tsx';

/** A line of caution about the reply, read out by a screen reader when it appears. */
export function CautionFlag({ text }: { text: string }) {
  return (
    <p className="scp-flag caution" role="status">
      <Icon name="caution" size={14} />
      {text}
    </p>
  );
}
