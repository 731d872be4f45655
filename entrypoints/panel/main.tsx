import { mountPage } from '../../components/common/mount.tsx';
import { PanelApp } from '../../components/request-panel/PanelApp.tsx';
import { readPlace } from '../../components/request-panel/place.ts';

const { place, tabId } = readPlace(location.search);
mountPage(<PanelApp place={place} tabId={tabId} />);
