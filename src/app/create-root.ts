// A chunk of its own: it is evaluated in a task of its own, before the rest of the page.
export { createRoot } from 'react-dom/client';
