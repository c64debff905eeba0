import { useEffect, useState } from 'react';

/** Whether keys reach this page. Beside a marketplace's page they do not while the agent writes in its reply box. */
export function useHasKeyboard(): boolean {
  const [has, setHas] = useState(() => document.hasFocus());
  useEffect(() => {
    const gain = () => setHas(true);
    const lose = () => setHas(false);
    window.addEventListener('focus', gain);
    window.addEventListener('blur', lose);
    return () => {
      window.removeEventListener('focus', gain);
      window.removeEventListener('blur', lose);
    };
  }, []);
  return has;
}
