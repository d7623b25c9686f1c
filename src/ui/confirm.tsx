import { Modal } from './modal';

interface ConfirmProps {
  question: string;
  yes: string;
  no: string;
  onYes(): void;
  onNo(): void;
}

/** Asks once more before something that cannot be undone; the safe answer has the focus. */
export function Confirm({ question, yes, no, onYes, onNo }: ConfirmProps) {
  return (
    <Modal label={question} onClose={onNo}>
      <div className="stack">
        <p>{question}</p>
        <div className="row">
          <button type="button" className="button button--main" autoFocus onClick={onNo}>
            {no}
          </button>
          <button type="button" className="button" onClick={onYes}>
            {yes}
          </button>
        </div>
      </div>
    </Modal>
  );
}
