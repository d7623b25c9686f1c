import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';

/** Catches what a page throws: says so, keeps the rest, and lets one try again. Nothing done is lost: it is in the log. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <div className="page stack" role="alert">
            <h1>{t('app.failed.title')}</h1>
            <p>{t('app.failed.body', { message: error.message })}</p>
            <div className="row">
              <button
                type="button"
                className="button button--main"
                onClick={() => this.setState({ error: null })}
              >
                {t('app.failed.retry')}
              </button>
              <a className="button" href="#/" onClick={() => this.setState({ error: null })}>
                {t('app.failed.home')}
              </a>
            </div>
          </div>
        )}
      </Translation>
    );
  }
}
