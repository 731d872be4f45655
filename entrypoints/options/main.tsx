import { mountPage } from '../../components/common/mount.tsx';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';

mountPage(<OptionsApp />);
