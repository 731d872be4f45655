import { mountPage } from '../../components/common/mount.tsx';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { isToolbarPopup } from '../../components/popup/popup-place.ts';

if (isToolbarPopup()) document.documentElement.dataset.place = 'toolbar';
mountPage(<PopupApp />);
