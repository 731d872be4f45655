import { type ComponentChildren, createContext } from 'preact';
import {
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'preact/hooks';
import { useTexts } from './locale-context.tsx';
import { common } from './messages/catalogue.ts';

export interface ToastSpec {
  text: string;
  /** With it the toast offers "Undo" while it stands. */
  onUndo?: () => void;
  /** How long it stands; 6 s, or 10 s with an undo. */
  ms?: number;
}
interface Shown extends ToastSpec {
  id: number;
}

const ToastContext = createContext<(toast: ToastSpec) => void>(() => {});

/** A function that shows a short message at the foot of the page. */
export function useToast(): (toast: ToastSpec) => void {
  return useContext(ToastContext);
}

function Toast(props: { toast: Shown; onGone: (id: number) => void }) {
  const { toast, onGone } = props;
  const t = useTexts(common);
  useEffect(() => {
    const timer = setTimeout(() => onGone(toast.id), toast.ms ?? (toast.onUndo ? 10_000 : 6000));
    return () => clearTimeout(timer);
  }, [toast.id]);
  return (
    <div class="toast">
      <span>{toast.text}</span>
      {toast.onUndo ? (
        <button
          type="button"
          class="btn btn-small"
          onClick={() => {
            toast.onUndo?.();
            onGone(toast.id);
          }}
        >
          {t('undo')}
        </button>
      ) : null}
    </div>
  );
}

/** Holds the toasts of a page; everything inside may call `useToast`. */
export function ToastProvider(props: { children: ComponentChildren }) {
  const [toasts, setToasts] = useState<Shown[]>([]);
  const nextId = useRef(1);
  const list = useRef<HTMLDivElement>(null);
  const show = useCallback((toast: ToastSpec) => {
    setToasts((now) => [...now, { ...toast, id: nextId.current++ }].slice(-3));
  }, []);
  const gone = useCallback((id: number) => setToasts((now) => now.filter((t) => t.id !== id)), []);
  useLayoutEffect(() => {
    // Shown anew, the list stands above any dialog that was opened meanwhile.
    const element = list.current;
    if (!element?.showPopover) return;
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover(); // empty too: a live region has to stand before it has something to say
  }, [toasts]);
  return (
    <ToastContext.Provider value={show}>
      {props.children}
      <div class="toasts" role="status" aria-live="polite" popover="manual" ref={list}>
        {toasts.map((toast) => (
          <Toast key={toast.id} toast={toast} onGone={gone} />
        ))}
      </div>
    </ToastContext.Provider>
  );
}
