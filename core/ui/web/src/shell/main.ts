import '../sdk/index.js';
import './ms-shell.js';
import { useOurIcons } from './icons.js';
import { followLinks } from './links.js';
import { listenForShortcuts } from './shortcuts.js';

useOurIcons();
followLinks();
listenForShortcuts();
