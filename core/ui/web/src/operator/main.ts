import '../sdk/index.js';
import './ms-operator.js';
import { useOurIcons } from '../shell/icons.js';
import { followLinks } from '../shell/links.js';
import { listenForShortcuts } from '../shell/shortcuts.js';

useOurIcons();
followLinks();
listenForShortcuts();
