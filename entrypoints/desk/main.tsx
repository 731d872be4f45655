import { mountPage } from '../../components/common/mount.tsx';
import { DeskApp } from '../../components/desk/DeskApp.tsx';

mountPage(<DeskApp />);
