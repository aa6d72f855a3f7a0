import { listMediaPaths } from '../../content-model/store/media-route.ts';

export const getStaticPaths = () => listMediaPaths('webm');

export { sendMedia as GET } from '../../content-model/store/media-route.ts';
