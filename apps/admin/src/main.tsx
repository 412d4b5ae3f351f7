import '../../../libs/ui/tokens.css';
import './look/base.css';
import './look/controls.css';
import './look/table.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { client } from './graphql/client';
import { router } from './routes';

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the app');

createRoot(place).render(
  <StrictMode>
    <Provider value={client}>
      <I18nProvider locale="zh-CN">
        <RouterProvider router={router} />
      </I18nProvider>
    </Provider>
  </StrictMode>,
);
