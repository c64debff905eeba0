import '../../components/styles/codes.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CodesList } from '../../app/codes-list/codes-list.tsx';
import { connectList } from '../../app/codes-list/connect-list.ts';
import { isOurWord } from '../pages/is-our-word.ts';

const root = document.getElementById('root');
// In a tab of its own it can only have been opened by a page or a curious person.
if (root && window.parent !== window) {
  createRoot(root).render(
    <StrictMode>
      <CodesList connection={connectList(isOurWord)} />
    </StrictMode>,
  );
}
