import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button.tsx';
import { lookUpKinds, type LookUpKind, type LookUpThing } from '../../domain/look-up/kinds.ts';

interface KindNavProps {
  things: Readonly<Record<LookUpKind, readonly LookUpThing[]>>;
  kind: LookUpKind | undefined;
  onKind: (kind: LookUpKind | undefined) => void;
}

/** The tables to browse; those that the pack does not have are left out. */
export function KindNav({ things, kind, onKind }: KindNavProps) {
  const { t } = useTranslation();
  return (
    <nav className="scp-lookup-kinds" aria-label={t('lookUp.tables')}>
      <Button small kind="quiet" pressed={kind === undefined} onPress={() => onKind(undefined)}>
        {t('lookUp.all')}
      </Button>
      {lookUpKinds
        .filter((one) => things[one].length > 0)
        .map((one) => (
          <Button key={one} small kind="quiet" pressed={kind === one} onPress={() => onKind(one)}>
            {t(`lookUp.kind.${one}`)} <span className="num i3">{things[one].length}</span>
          </Button>
        ))}
    </nav>
  );
}
