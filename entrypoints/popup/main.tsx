import { mountPage } from '../../components/common/mount.tsx';
import { PopupApp } from '../../components/popup/PopupApp.tsx';

mountPage(<PopupApp />);
