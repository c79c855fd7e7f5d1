import { Blocked, type BlockedProps } from './Blocked.tsx';
import { Modal } from './Modal.tsx';

interface BlockedDialogProps extends BlockedProps {
  onClose: () => void;
}

/** Why a call was refused, as a dialog over the page of the grants. */
export function BlockedDialog({ onClose, ...props }: BlockedDialogProps) {
  const { view } = props;
  return (
    <Modal titleId="blocked-title" aboutId="blocked-about" onClose={onClose}>
      <h2 id="blocked-title">{view.title}</h2>
      <p id="blocked-about" class="soft">
        {view.about}
      </p>
      <Blocked {...props} />
      <div class="buttons">
        <button type="button" class="button" onClick={onClose}>
          {view.close}
        </button>
      </div>
    </Modal>
  );
}
