import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/** A dialog: its heading names the act, Escape leaves it, focus comes back to where it was. */
export function Sheet({
  title,
  lead,
  close,
  wide = false,
  children,
}: {
  title: string;
  lead?: React.ReactNode;
  close: () => void;
  wide?: boolean;
  children: React.ReactNode;
}) {
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className={wide ? 'sheet wide' : 'sheet'}>
        <Dialog>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {lead && <p className="lead">{lead}</p>}
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
