import type { OutlookSettings } from './api';
import { createOutlook } from './create-outlook';

const response = await fetch('settings.json');
const settings = (await response.json()) as OutlookSettings;
Reflect.set(window, 'outlook', createOutlook(settings));
